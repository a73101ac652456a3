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

/** Style, scripts and the mark of a site: a handful of files, kept in memory. */
public final class StaticFiles {
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

  private final String folder;
  private final Map<String, Buffer> files = new HashMap<>();

  /** Files in a folder beside a class, served under the name of that folder. */
  public StaticFiles(Class<?> beside, String folder, List<String> names) {
    this.folder = folder;
    for (var name : names) {
      files.put(name, read(beside, folder + "/" + name));
    }
  }

  static StaticFiles ofTheSite() {
    return new StaticFiles(StaticFiles.class, "static", NAMES);
  }

  public void mount(Router router) {
    router.get("/" + folder + "/:name").handler(this::send);
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

  private static Buffer read(Class<?> beside, String name) {
    try (var in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return Buffer.buffer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
