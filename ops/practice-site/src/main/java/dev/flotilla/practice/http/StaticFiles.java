package dev.flotilla.practice.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Style, scripts and the mark of the site: a handful of files, kept in memory. */
final class StaticFiles {
  private static final List<String> NAMES =
      List.of(
          "site.css",
          "app.js",
          "invite.js",
          "lobby.js",
          "page.js",
          "profile.js",
          "reactions.js",
          "sent.js",
          "mark.svg");

  private final Map<String, Buffer> files = new HashMap<>();

  StaticFiles() {
    for (var name : NAMES) {
      files.put(name, read(name));
    }
  }

  void mount(Router router) {
    router.get("/static/:name").handler(this::send);
  }

  private void send(RoutingContext ctx) {
    var name = Objects.requireNonNull(ctx.pathParam("name"));
    var file = files.get(name);
    if (file == null) {
      Answers.code(ctx, 404, "NO_SUCH_FILE");
      return;
    }
    ctx.response()
        .putHeader("content-type", type(name))
        .putHeader("cache-control", "max-age=300")
        .end(file);
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "text/javascript; charset=utf-8";
    };
  }

  private static Buffer read(String name) {
    try (var in =
        Objects.requireNonNull(StaticFiles.class.getResourceAsStream("static/" + name), name)) {
      return Buffer.buffer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
