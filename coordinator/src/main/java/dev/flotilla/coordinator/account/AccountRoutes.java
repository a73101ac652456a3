package dev.flotilla.coordinator.account;

import dev.flotilla.coordinator.http.Bodies;
import dev.flotilla.coordinator.http.Idempotency;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.Query;
import dev.flotilla.coordinator.http.TextRules;
import dev.flotilla.protocol.api.NewAccount;
import dev.flotilla.protocol.api.PauseRequest;
import dev.flotilla.protocol.api.SessionUpload;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** {@code /v1/accounts}: parses, delegates, answers. */
public final class AccountRoutes {
  private final Accounts accounts;
  private final PendingLists pending;

  public AccountRoutes(Accounts accounts, PendingLists pending) {
    this.accounts = accounts;
    this.pending = pending;
  }

  public void mount(Router router) {
    router.post("/v1/accounts").respond(this::add);
    router.get("/v1/accounts").respond(this::list);
    router
        .get("/v1/accounts/:id")
        .respond(ctx -> accounts.get(id(ctx)).compose(a -> Bodies.write(ctx, 200, a)));
    router.put("/v1/accounts/:id/session").respond(this::session);
    router.get("/v1/accounts/:id/pending").respond(this::pending);
    router.post("/v1/accounts/:id/pause").respond(this::pause);
    router
        .post("/v1/accounts/:id/resume")
        .respond(ctx -> accounts.resume(id(ctx)).compose(v -> Bodies.none(ctx)));
  }

  private Future<Void> add(RoutingContext ctx) {
    var wanted = Bodies.read(ctx, NewAccount.class);
    var once = Idempotency.of(ctx);
    TextRules.name("/name", wanted.name());
    TextRules.slug("/site", wanted.site());
    TextRules.slug("/policy", wanted.policy());
    TextRules.slug("/tenant", wanted.tenant());
    return accounts.add(wanted, once).compose(account -> Bodies.write(ctx, 201, account));
  }

  private Future<Void> list(RoutingContext ctx) {
    var query = Query.of(ctx, Set.of("limit", "cursor"));
    return accounts
        .list(query.limit(), query.text("cursor"))
        .compose(page -> Bodies.write(ctx, 200, page));
  }

  private Future<Void> pending(RoutingContext ctx) {
    var query = Query.of(ctx, Set.of("limit", "cursor"));
    return pending
        .page(id(ctx), query.limit(), query.text("cursor"))
        .compose(page -> Bodies.write(ctx, 200, page));
  }

  private Future<Void> session(RoutingContext ctx) {
    var id = id(ctx);
    var upload = Bodies.read(ctx, SessionUpload.class);
    TextRules.storageState("/storage_state", upload.storageState());
    return accounts.upload(id, upload.storageState()).compose(v -> Bodies.none(ctx));
  }

  private Future<Void> pause(RoutingContext ctx) {
    var id = id(ctx);
    var request = Bodies.read(ctx, PauseRequest.class);
    TextRules.name("/reason", request.reason());
    return accounts.pause(id, request.reason()).compose(v -> Bodies.none(ctx));
  }

  private static String id(RoutingContext ctx) {
    return Ids.fromPath(ctx, Ids.ACCOUNT, "account");
  }
}
