package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.http.Bodies;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.http.TextRules;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.WorkerHello;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /v1/workers}: parses, delegates, answers. */
public final class WorkerRoutes {
  private static final int MAX_SLOTS = 1_000;

  private final Workers workers;

  public WorkerRoutes(Workers workers) {
    this.workers = workers;
  }

  public void mount(Router router) {
    router.post("/v1/workers").respond(this::register);
    router
        .get("/v1/workers")
        .respond(ctx -> workers.list().compose(w -> Bodies.write(ctx, 200, w)));
    router.post("/v1/workers/:id/cordon").respond(ctx -> cordon(ctx, "cordon"));
    router.post("/v1/workers/:id/drain").respond(ctx -> cordon(ctx, "drain"));
    router.post("/v1/workers/:id/uncordon").respond(ctx -> cordon(ctx, ""));
  }

  private Future<Void> register(RoutingContext ctx) {
    var hello = Bodies.read(ctx, WorkerHello.class);
    workerId("/worker", hello.worker());
    TextRules.name("/name", hello.name());
    TextRules.name("/version", hello.version());
    if (hello.slots() < 1 || hello.slots() > MAX_SLOTS) {
      throw ProblemException.field(ErrorCode.INVALID, "/slots", "is 1 to " + MAX_SLOTS);
    }
    return workers.register(hello).compose(welcome -> Bodies.write(ctx, 200, welcome));
  }

  private Future<Void> cordon(RoutingContext ctx, String how) {
    return workers
        .cordon(Ids.fromPath(ctx, Ids.WORKER, "worker"), how)
        .compose(v -> Bodies.none(ctx));
  }

  static void workerId(String pointer, String id) {
    if (!Ids.WORKER.matcher(id).matches()) {
      throw ProblemException.field(
          ErrorCode.INVALID, pointer, "is 1 to 64 of A-Z, a-z, 0-9, '_' and '-'");
    }
  }
}
