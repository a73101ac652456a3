package dev.flotilla.coordinator.fleet;

import dev.flotilla.coordinator.http.Bodies;
import dev.flotilla.coordinator.redis.FleetStore;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /v1/fleet} and the two questions an orchestrator asks: alive, and ready. */
public final class FleetRoutes {
  private final Fleet fleet;
  private final FleetStore store;

  public FleetRoutes(Fleet fleet, FleetStore store) {
    this.fleet = fleet;
    this.store = store;
  }

  public void mount(Router router) {
    router.get("/livez").respond(FleetRoutes::ok);
    router.get("/readyz").respond(ctx -> store.call("tick").compose(r -> ok(ctx)));
    router
        .get("/v1/fleet")
        .respond(ctx -> fleet.view().compose(view -> Bodies.write(ctx, 200, view)));
  }

  private static Future<Void> ok(RoutingContext ctx) {
    return ctx.response().putHeader("content-type", "text/plain; charset=utf-8").end("ok\n");
  }
}
