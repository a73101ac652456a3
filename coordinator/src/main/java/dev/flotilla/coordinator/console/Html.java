package dev.flotilla.coordinator.console;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** A page of the console: nothing from elsewhere, nothing kept. */
final class Html {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private Html() {}

  static Future<Void> send(RoutingContext ctx, int status, String page) {
    // The referrer policy leaves forms their Origin, by which they are known as ours.
    return ctx.response()
        .setStatusCode(status)
        .putHeader("content-type", "text/html; charset=utf-8")
        .putHeader("content-security-policy", POLICY)
        .putHeader("x-content-type-options", "nosniff")
        .putHeader("referrer-policy", "same-origin")
        .putHeader("cache-control", "no-store")
        .end(page);
  }
}
