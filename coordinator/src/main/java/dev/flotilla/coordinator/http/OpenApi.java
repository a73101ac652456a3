package dev.flotilla.coordinator.http;

import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * {@code /openapi.yaml}: the contract of the API, as a file. A test holds it against the routes.
 */
public final class OpenApi {
  private OpenApi() {}

  public static void mount(Router router) {
    var text = text();
    router
        .get("/openapi.yaml")
        .respond(ctx ->
            ctx.response().putHeader("content-type", "application/yaml; charset=utf-8").end(text));
  }

  static String text() {
    try (var in = OpenApi.class.getResourceAsStream("/dev/flotilla/coordinator/openapi.yaml")) {
      return new String(
          Objects.requireNonNull(in, "openapi.yaml").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
