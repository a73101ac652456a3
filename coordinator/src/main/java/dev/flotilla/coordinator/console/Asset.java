package dev.flotilla.coordinator.console;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file that came with the console. */
final class Asset {
  private Asset() {}

  static Future<Void> send(RoutingContext ctx, String file, String type) {
    try (var in = Asset.class.getResourceAsStream(file)) {
      return ctx.response()
          .putHeader("content-type", type + "; charset=utf-8")
          .putHeader("x-content-type-options", "nosniff")
          .putHeader("cache-control", "max-age=300")
          .end(Buffer.buffer(Objects.requireNonNull(in, file).readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
