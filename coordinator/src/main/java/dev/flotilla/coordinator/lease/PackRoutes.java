package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /v1/packs}: the text of a pack, for a worker that was granted a lease under it. */
public final class PackRoutes {
  private final Packs packs;

  public PackRoutes(Packs packs) {
    this.packs = packs;
  }

  public void mount(Router router) {
    router.get("/v1/packs/:site/:version").respond(this::pack);
  }

  private Future<Void> pack(RoutingContext ctx) {
    PackFile file =
        packs
            .file(String.valueOf(ctx.pathParam("site")), String.valueOf(ctx.pathParam("version")))
            .orElseThrow(() -> ProblemException.notFound("pack"));
    return ctx.response()
        .putHeader("content-type", "application/yaml; charset=utf-8")
        .putHeader("etag", '"' + file.digest() + '"')
        .end(file.text());
  }
}
