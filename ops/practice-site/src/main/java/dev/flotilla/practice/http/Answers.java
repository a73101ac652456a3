package dev.flotilla.practice.http;

import dev.flotilla.practice.html.Html;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The few shapes an answer has. */
final class Answers {
  private Answers() {}

  static void page(RoutingContext ctx, int status, Html page) {
    ctx.response()
        .setStatusCode(status)
        .putHeader("content-type", "text/html; charset=utf-8")
        .putHeader("cache-control", "no-store")
        .end(page.toString());
  }

  static void json(RoutingContext ctx, int status, JsonObject body) {
    json(ctx, status, body.encode());
  }

  static void json(RoutingContext ctx, JsonArray body) {
    json(ctx, 200, body.encode());
  }

  static void code(RoutingContext ctx, int status, String code) {
    json(ctx, status, new JsonObject().put("code", code));
  }

  static void bad(RoutingContext ctx, String message) {
    json(ctx, 400, new JsonObject().put("code", "BAD_REQUEST").put("message", message));
  }

  static void redirect(RoutingContext ctx, int status, String to) {
    ctx.response()
        .setStatusCode(status)
        .putHeader("location", to)
        .putHeader("cache-control", "no-store")
        .end();
  }

  private static void json(RoutingContext ctx, int status, String body) {
    ctx.response()
        .setStatusCode(status)
        .putHeader("content-type", "application/json; charset=utf-8")
        .putHeader("cache-control", "no-store")
        .end(body);
  }
}
