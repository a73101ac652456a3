package dev.flotilla.practice.http;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** What somebody asks of the site itself, in JSON: bad wishes are answered in words. */
final class Asked {
  private Asked() {}

  /** {@code example} is shown to whoever sends nothing. */
  static void answer(RoutingContext ctx, String example, Consumer<JsonObject> grant) {
    grant(
        ctx,
        () -> {
          var body = ctx.body().asJsonObject();
          if (body == null) {
            throw new IllegalArgumentException(
                "A JSON object is required, for instance " + example);
          }
          grant.accept(body);
        });
  }

  static void grant(RoutingContext ctx, Runnable wish) {
    try {
      wish.run();
    } catch (DecodeException | ClassCastException e) {
      Answers.bad(ctx, "That is no JSON object: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      Answers.bad(ctx, String.valueOf(e.getMessage()));
    }
  }
}
