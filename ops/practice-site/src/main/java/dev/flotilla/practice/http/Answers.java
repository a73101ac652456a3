package dev.flotilla.practice.http;

import dev.flotilla.practice.html.Html;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The few shapes an answer has. */
public final class Answers {
  private Answers() {}

  public static void page(RoutingContext ctx, int status, Html page) {
    end(ctx, status, "text/html; charset=utf-8", page.toString());
  }

  public static void json(RoutingContext ctx, int status, JsonObject body) {
    json(ctx, status, body.encode());
  }

  static void json(RoutingContext ctx, JsonArray body) {
    json(ctx, 200, body.encode());
  }

  public static void code(RoutingContext ctx, int status, String code) {
    json(ctx, status, new JsonObject().put("code", code));
  }

  static void bad(RoutingContext ctx, String message) {
    json(ctx, 400, new JsonObject().put("code", "BAD_REQUEST").put("message", message));
  }

  public static void redirect(RoutingContext ctx, int status, String to) {
    ctx.response()
        .setStatusCode(status)
        .putHeader("location", to)
        .putHeader("cache-control", "no-store")
        .end();
  }

  /** A few words and no markup. */
  public static void text(RoutingContext ctx, int status, String words) {
    end(ctx, status, "text/plain; charset=utf-8", words);
  }

  private static void json(RoutingContext ctx, int status, String body) {
    end(ctx, status, "application/json; charset=utf-8", body);
  }

  private static void end(RoutingContext ctx, int status, String type, String body) {
    ctx.response()
        .setStatusCode(status)
        .putHeader("content-type", type)
        .putHeader("cache-control", "no-store")
        .end(body);
  }
}
