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

  /** Markup to be put into the page. */
  static void contents(Guest guest, Html fragment) {
    switch (guest.reader().variant()) {
      case CLASSIC -> Answers.page(guest.ctx(), 200, fragment);
      case MODERN -> success(guest, new JsonObject().put("contents", fragment.toString()));
    }
  }

  /** The words of a link that changed. */
  static void label(Guest guest, String words) {
    switch (guest.reader().variant()) {
      case CLASSIC -> Answers.page(guest.ctx(), 200, html("{}", words));
      case MODERN -> success(guest, new JsonObject().put("content", words));
    }
  }

  /** Something was done that leaves nothing to click. */
  static void done(Guest guest, String words) {
    switch (guest.reader().variant()) {
      case CLASSIC -> Answers.page(guest.ctx(), 200, message("updated", words));
      case MODERN ->
          success(guest, new JsonObject().put("feedback", message("success", words).toString()));
    }
  }

  static void refused(Guest guest, String words) {
    switch (guest.reader().variant()) {
      case CLASSIC -> Answers.page(guest.ctx(), 200, message("error", words));
      case MODERN ->
          json(guest, false, new JsonObject().put("feedback", message("error", words).toString()));
    }
  }

  private static Html message(String kind, String words) {
    return html("<div class=\"feedback {}\"><p>{}</p></div>", kind, words);
  }

  private static void success(Guest guest, JsonObject data) {
    json(guest, true, data);
  }

  private static void json(Guest guest, boolean success, JsonObject data) {
    Answers.json(guest.ctx(), 200, new JsonObject().put("success", success).put("data", data));
  }
}
