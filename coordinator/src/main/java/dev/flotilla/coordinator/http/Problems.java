package dev.flotilla.coordinator.http;

import static net.logstash.logback.argument.StructuredArguments.kv;

import dev.flotilla.coordinator.redis.StoreUnavailable;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Problem;
import dev.flotilla.protocol.Wire;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every failure into a problem document. Nothing given is echoed, nothing internal shown. */
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final Map<Integer, ErrorCode> BY_STATUS =
      Map.of(
          400, ErrorCode.BAD_REQUEST,
          404, ErrorCode.NOT_FOUND,
          405, ErrorCode.METHOD_NOT_ALLOWED,
          413, ErrorCode.BODY_TOO_LARGE,
          415, ErrorCode.UNSUPPORTED_MEDIA_TYPE);

  private Problems() {}

  /** Makes {@code router} answer with problems only. */
  public static void mount(Router router) {
    router.route().failureHandler(Problems::answer);
    BY_STATUS.keySet().forEach(status -> router.errorHandler(status, Problems::answer));
    router.errorHandler(500, Problems::answer);
    router.get("/problems/:code").handler(Problems::page);
  }

  private static void answer(RoutingContext ctx) {
    var problem = of(ctx, ctx.failure(), ctx.statusCode());
    var response = ctx.response();
    if (response.ended() || response.closed()) {
      return;
    }
    if (problem.retryable()) {
      response.putHeader("retry-after", "1");
    }
    if (problem.code() == ErrorCode.UNAUTHENTICATED) {
      response.putHeader("www-authenticate", "Bearer realm=\"flotilla\", Basic realm=\"flotilla\"");
    }
    response
        .setStatusCode(problem.status())
        .putHeader("content-type", Problem.MEDIA_TYPE)
        .end(Buffer.buffer(json(problem)));
  }

  private static Problem of(
      RoutingContext ctx, @org.jspecify.annotations.Nullable Throwable failure, int status) {
    if (failure instanceof ProblemException e) {
      return problem(ctx, e.code(), String.valueOf(e.getMessage()), e);
    }
    if (failure instanceof StoreUnavailable) {
      LOG.warn("store unavailable: {}", failure.getMessage(), kv("request_id", RequestId.of(ctx)));
      return problem(
          ctx,
          ErrorCode.STORE_UNAVAILABLE,
          "Redis does not answer. Repeat the call; with the same Idempotency-Key it is done once.",
          null);
    }
    var code = BY_STATUS.get(status);
    if (code != null) {
      return problem(ctx, code, code.title() + ".", null);
    }
    LOG.error(
        "request failed: {}", ctx.normalizedPath(), kv("request_id", RequestId.of(ctx)), failure);
    return problem(
        ctx, ErrorCode.INTERNAL, "Look for this request_id in the coordinator's log.", null);
  }

  private static Problem problem(
      RoutingContext ctx,
      ErrorCode code,
      String detail,
      @org.jspecify.annotations.Nullable ProblemException e) {
    return new Problem(
        "/problems/" + code.code(),
        code.title(),
        code.status(),
        detail,
        code,
        RequestId.of(ctx),
        code.retryable(),
        e == null || e.errors().isEmpty() ? null : e.errors());
  }

  private static void page(RoutingContext ctx) {
    for (var code : ErrorCode.values()) {
      if (code.code().equals(ctx.pathParam("code"))) {
        ctx.response()
            .putHeader("content-type", "text/plain; charset=utf-8")
            .end(code.code() + " (HTTP " + code.status() + ")\n" + code.title() + ".\n");
        return;
      }
    }
    ctx.fail(404);
  }

  private static byte[] json(Problem problem) {
    try {
      return Wire.JSON.writeValueAsBytes(problem);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
