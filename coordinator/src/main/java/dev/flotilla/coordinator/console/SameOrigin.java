package dev.flotilla.coordinator.console;

import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.protocol.ErrorCode;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;

/**
 * Takes a form only from a page of the console itself. A form of another site can be sent without a
 * question by any browser that is signed in here or stands on this machine, so that the browser
 * must say where it comes from: by Sec-Fetch-Site, or by an Origin that is this host.
 */
final class SameOrigin {
  private SameOrigin() {}

  static void require(RoutingContext ctx) {
    var site = ctx.request().getHeader("Sec-Fetch-Site");
    var same = site == null ? originIsHost(ctx) : site.equals("same-origin");
    if (!same) {
      throw new ProblemException(
          ErrorCode.WRONG_HOST,
          "Send this form from the console's own page; programs use the calls under /v1.");
    }
  }

  private static boolean originIsHost(RoutingContext ctx) {
    var origin = ctx.request().getHeader("Origin");
    var host = ctx.request().authority();
    if (origin == null || host == null) {
      return false;
    }
    try {
      return host.toString().equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
