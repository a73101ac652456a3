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
    try {
      var body = ctx.body().asJsonObject();
      if (body == null) {
        Answers.bad(ctx, "A JSON object is required, for instance " + example);
        return;
      }
      grant.accept(body);
    } catch (DecodeException | ClassCastException e) {
      Answers.bad(ctx, "That is no JSON object: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      Answers.bad(ctx, String.valueOf(e.getMessage()));
    }
  }
}
