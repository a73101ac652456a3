package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.http.Bodies;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.http.Query;
import dev.flotilla.coordinator.http.TextRules;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.LeaseRequest;
import dev.flotilla.protocol.PermitRequest;
import dev.flotilla.protocol.Renewal;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.SessionSave;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** {@code /v1/leases}, the workers' side: parses, delegates, answers; decides nothing. */
public final class LeaseRoutes {
  private static final int MAX_WARM = 200;
  private static final int MAX_TEXT = 2_000;

  private final Dispatcher dispatcher;
  private final Leases leases;
  private final Reports reports;

  public LeaseRoutes(Dispatcher dispatcher, Leases leases, Reports reports) {
    this.dispatcher = dispatcher;
    this.leases = leases;
    this.reports = reports;
  }

  public void mount(Router router) {
    router.post("/v1/leases").respond(this::poll);
    router.post("/v1/leases/:id/ack").respond(this::ack);
    router.post("/v1/leases/:id/renewals").respond(this::renew);
    router.post("/v1/leases/:id/permits").respond(this::permit);
    router.post("/v1/leases/:id/reports").respond(this::report);
    router.put("/v1/leases/:id/session").respond(this::session);
    router.delete("/v1/leases/:id").respond(this::release);
  }

  private Future<Void> poll(RoutingContext ctx) {
    var request = Bodies.read(ctx, LeaseRequest.class);
    WorkerRoutes.workerId("/worker", request.worker());
    WorkerRoutes.workerId("/poll", request.poll());
    if (request.warm().size() > MAX_WARM
        || request.warm().stream().anyMatch(a -> !Ids.ACCOUNT.matcher(a).matches())) {
      throw ProblemException.field(
          ErrorCode.INVALID, "/warm", "is a list of at most " + MAX_WARM + " account ids");
    }
    if (request.waitMs() < 0) {
      throw ProblemException.field(ErrorCode.INVALID, "/wait_ms", "is 0 or more");
    }
    Promise<Void> gone = Promise.promise();
    if (ctx.response().closed()) {
      gone.tryComplete();
    }
    ctx.response().closeHandler(v -> gone.tryComplete());
    return dispatcher
        .poll(request, gone.future())
        .compose(offer -> {
          if (ctx.response().closed()) {
            offer.ifPresent(o -> dispatcher.giveBack(o, request.worker()));
            return Future.succeededFuture();
          }
          return offer.map(o -> Bodies.write(ctx, 200, o)).orElseGet(() -> Bodies.none(ctx));
        });
  }

  private Future<Void> ack(RoutingContext ctx) {
    var lease = lease(ctx);
    return leases
        .ack(lease, Bodies.read(ctx, Claim.class))
        .compose(grant -> Bodies.write(ctx, 200, grant));
  }

  private Future<Void> renew(RoutingContext ctx) {
    var lease = lease(ctx);
    return leases
        .renew(lease, Bodies.read(ctx, Renewal.class))
        .compose(r -> Bodies.write(ctx, 200, r));
  }

  private Future<Void> permit(RoutingContext ctx) {
    var lease = lease(ctx);
    var wanted = Bodies.read(ctx, PermitRequest.class);
    WorkerRoutes.workerId("/permit", wanted.permit());
    ReportRules.actionId(wanted.action());
    TextRules.within("/seen", wanted.seen(), MAX_TEXT);
    return leases.permit(lease, wanted).compose(permit -> Bodies.write(ctx, 200, permit));
  }

  private Future<Void> report(RoutingContext ctx) {
    var lease = lease(ctx);
    var report = Bodies.read(ctx, Report.class);
    ReportRules.check(report);
    return reports.report(lease, report).compose(directive -> Bodies.write(ctx, 200, directive));
  }

  private Future<Void> session(RoutingContext ctx) {
    var lease = lease(ctx);
    var save = Bodies.read(ctx, SessionSave.class);
    TextRules.storageState("/storage_state", save.storageState());
    TextRules.name("/proof", save.proof());
    return leases.save(lease, save).compose(v -> Bodies.none(ctx));
  }

  private Future<Void> release(RoutingContext ctx) {
    var query = Query.of(ctx, Set.of("worker", "epoch"));
    return leases
        .release(lease(ctx), new Claim(query.required("worker"), query.requiredNumber("epoch")))
        .compose(v -> Bodies.none(ctx));
  }

  private static LeaseId lease(RoutingContext ctx) {
    return LeaseId.parse(String.valueOf(ctx.pathParam("id")));
  }
}
