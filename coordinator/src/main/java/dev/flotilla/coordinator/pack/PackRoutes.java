package dev.flotilla.coordinator.pack;

import dev.flotilla.coordinator.http.Bodies;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.protocol.api.PackRelease;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /v1/packs}: parses, delegates, answers. */
public final class PackRoutes {
  private static final String YAML = "application/yaml";

  private final PackStore packs;
  private final Releases releases;

  public PackRoutes(PackStore packs, Releases releases) {
    this.packs = packs;
    this.releases = releases;
  }

  public void mount(Router router) {
    router
        .get("/v1/packs")
        .respond(ctx -> releases.views().compose(all -> Bodies.write(ctx, 200, all)));
    router
        .get("/v1/packs/:site")
        .respond(ctx ->
            releases
                .view(PackNames.known(ctx, "site"))
                .compose(view -> Bodies.write(ctx, 200, view)));
    router.get("/v1/packs/:site/:version").respond(this::text);
    router.put("/v1/packs/:site/:version").respond(this::add);
    router.post("/v1/packs/:site/release").respond(this::release);
    router
        .post("/v1/packs/:site/rollback")
        .respond(ctx ->
            releases
                .rollback(PackNames.known(ctx, "site"))
                .compose(view -> Bodies.write(ctx, 200, view)));
  }

  /** The text, for a worker that was granted a lease under it. */
  private Future<Void> text(RoutingContext ctx) {
    return packs
        .file(PackNames.known(ctx, "site"), PackNames.known(ctx, "version"))
        .map(found -> found.orElseThrow(() -> ProblemException.notFound("pack")))
        .compose(file ->
            ctx.response()
                .putHeader("content-type", YAML + "; charset=utf-8")
                .putHeader("etag", '"' + file.digest() + '"')
                .end(file.text()));
  }

  private Future<Void> add(RoutingContext ctx) {
    var site = PackNames.fresh(ctx, "site");
    var version = PackNames.fresh(ctx, "version");
    var text = Bodies.text(ctx, YAML);
    return releases
        .add(site, version, text)
        .compose(fresh -> ctx.response().setStatusCode(fresh ? 201 : 200).end());
  }

  private Future<Void> release(RoutingContext ctx) {
    var site = PackNames.known(ctx, "site");
    var wanted = Bodies.read(ctx, PackRelease.class);
    return releases.release(site, wanted).compose(view -> Bodies.write(ctx, 200, view));
  }
}
