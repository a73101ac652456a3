package dev.flotilla.coordinator.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Problem.FieldError;
import dev.flotilla.protocol.Wire;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON in and out of requests. Reading says which field is at fault; no value is ever echoed. */
public final class Bodies {
  private static final Pattern JSON_TYPE =
      Pattern.compile(
          "application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

  private Bodies() {}

  /** The body as a checked {@code type}. */
  public static <T> T read(RoutingContext ctx, Class<T> type) {
    var mediaType = ctx.request().getHeader("content-type");
    if (mediaType == null
        || !JSON_TYPE.matcher(mediaType.strip()).matches()
        || ctx.request().getHeader("content-encoding") != null) {
      throw new ProblemException(
          ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send Content-Type: application/json, uncompressed.");
    }
    var body = ctx.body().buffer();
    if (body == null || body.length() == 0) {
      throw new ProblemException(
          ErrorCode.MALFORMED_JSON, "The body is empty; send a JSON object.");
    }
    T value = parse(body, type);
    var missing = RequiredFields.missing(value);
    if (!missing.isEmpty()) {
      throw invalid(missing);
    }
    return value;
  }

  /** The body as text in UTF-8, sent as {@code mediaType}. */
  public static String text(RoutingContext ctx, String mediaType) {
    var given = ctx.request().getHeader("content-type");
    if (given == null
        || !given
            .strip()
            .toLowerCase(Locale.ROOT)
            .matches(Pattern.quote(mediaType) + "\\s*(;\\s*charset=\"?utf-8\"?\\s*)?")
        || ctx.request().getHeader("content-encoding") != null) {
      throw new ProblemException(
          ErrorCode.UNSUPPORTED_MEDIA_TYPE,
          "Send Content-Type: " + mediaType + ", in UTF-8, uncompressed.");
    }
    var body = ctx.body().buffer();
    try {
      return body == null
          ? ""
          : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes())).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(ErrorCode.BAD_REQUEST, "The body is not UTF-8.");
    }
  }

  /** Answers {@code value} as JSON. */
  public static io.vertx.core.Future<Void> write(RoutingContext ctx, int status, Object value) {
    try {
      return ctx.response()
          .setStatusCode(status)
          .putHeader("content-type", "application/json")
          .end(Buffer.buffer(Wire.JSON.writeValueAsBytes(value)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers with no content. */
  public static io.vertx.core.Future<Void> none(RoutingContext ctx) {
    return ctx.response().setStatusCode(204).end();
  }

  private static <T> T parse(Buffer body, Class<T> type) {
    try {
      T value = Wire.JSON.readValue(body.getBytes(), type);
      if (value == null) {
        throw new ProblemException(ErrorCode.INVALID, "The body is null; send a JSON object.");
      }
      return value;
    } catch (UnrecognizedPropertyException e) {
      throw invalid(List.of(new FieldError(pointer(e), "is not a field of this request")));
    } catch (JsonMappingException e) {
      if (e.getCause() instanceof ProblemException problem) {
        throw problem;
      }
      if (trailing(e)) {
        throw malformed();
      }
      throw invalid(List.of(new FieldError(pointer(e), "has a value or type it may not have")));
    } catch (IOException e) {
      throw malformed();
    }
  }

  private static ProblemException malformed() {
    return new ProblemException(
        ErrorCode.MALFORMED_JSON,
        "Send one well-formed JSON object in UTF-8: no duplicate keys, no trailing text, depth at most 20.");
  }

  private static boolean trailing(JsonMappingException e) {
    return e.getCause() instanceof com.fasterxml.jackson.core.JsonParseException
        || String.valueOf(e.getOriginalMessage()).startsWith("Trailing token");
  }

  private static ProblemException invalid(List<FieldError> errors) {
    var detail =
        errors.stream().map(e -> e.pointer() + " " + e.message()).collect(Collectors.joining("; "));
    return new ProblemException(ErrorCode.INVALID, detail + ".", errors);
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(r ->
            "/" + (r.getFieldName() == null ? Integer.toString(r.getIndex()) : r.getFieldName()))
        .map(s -> s.length() > 60 ? s.substring(0, 60) : s)
        .collect(Collectors.joining());
  }
}
