package dev.flotilla.practice.community;

import static dev.flotilla.practice.html.Html.html;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.http.Answers;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The shapes in which scripts are answered. All of them come with HTTP 200. */
final class Replies {
  /** Not signed in, or a token that is not one of this session. */
  static final String NOT_YOU = "-1";

  /** No such action. */
  static final String UNKNOWN = "0";

  private Replies() {}

  static void literal(RoutingContext ctx, String body) {
    Answers.text(ctx, 200, body);
  }

  static void send(Guest guest, Reply reply) {
    switch (guest.reader().variant()) {
      case CLASSIC -> Answers.page(guest.ctx(), 200, markup(reply));
      case MODERN -> Answers.json(guest.ctx(), 200, json(reply));
    }
  }

  private static Html markup(Reply reply) {
    return switch (reply) {
      case Reply.Contents(var fragment) -> fragment;
      case Reply.Label(var words) -> html("{}", words);
      case Reply.Done(var words) -> message("updated", words);
      case Reply.Refused(var words) -> message("error", words);
    };
  }

  private static JsonObject json(Reply reply) {
    return switch (reply) {
      case Reply.Contents(var fragment) -> json(true, "contents", fragment);
      case Reply.Label(var words) -> json(true, "content", words);
      case Reply.Done(var words) -> json(true, "feedback", message("success", words));
      case Reply.Refused(var words) -> json(false, "feedback", message("error", words));
    };
  }

  private static JsonObject json(boolean success, String field, Object value) {
    return new JsonObject()
        .put("success", success)
        .put("data", new JsonObject().put(field, value.toString()));
  }

  private static Html message(String kind, String words) {
    return html("<div class=\"feedback {}\"><p>{}</p></div>", kind, words);
  }
}
