package dev.flotilla.coordinator.http;

import dev.flotilla.protocol.ErrorCode;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One wanted effect, however often it is asked for: the caller's key and a digest of what was
 * asked. Kept for a day.
 */
public record Idempotency(String key, String digest) {
  // RFC draft: a structured string; what it holds is the caller's business.
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  /** Reads the header, which every creating call needs. */
  public static Idempotency of(RoutingContext ctx) {
    var key = ctx.request().getHeader("Idempotency-Key");
    if (key == null || !KEY.matcher(key).matches()) {
      throw new ProblemException(
          ErrorCode.IDEMPOTENCY_KEY_MISSING,
          "Send an Idempotency-Key of 1 to 255 visible characters, new for each thing wanted; a repeat with the same key is done once.");
    }
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(ctx.normalizedPath().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      sha.update((byte) 0);
      var body = ctx.body().buffer();
      sha.update(body == null ? new byte[0] : body.getBytes());
      return new Idempotency(key, HexFormat.of().formatHex(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The no for a key that came with another request before. */
  public ProblemException reused() {
    return new ProblemException(
        ErrorCode.IDEMPOTENCY_KEY_REUSED, "This key came with another request; use a new one.");
  }
}
