package dev.flotilla.coordinator.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a request in its answer and in the log; a caller's own id is kept where it is harmless. */
public final class RequestId {
  private static final String HEADER = "Request-Id";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** First handler of every route. */
  public static void handle(RoutingContext ctx) {
    ctx.response().putHeader(HEADER, of(ctx));
    ctx.next();
  }

  static String of(RoutingContext ctx) {
    String known = ctx.get(HEADER);
    if (known == null) {
      var given = ctx.request().getHeader(HEADER);
      known =
          given != null && HARMLESS.matcher(given).matches()
              ? given
              : "req_" + UUID.randomUUID().toString().replace("-", "");
      ctx.put(HEADER, known);
    }
    return known;
  }
}
