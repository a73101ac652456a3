package dev.flotilla.coordinator.queue;

import dev.flotilla.coordinator.http.Bodies;
import dev.flotilla.coordinator.http.Idempotency;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.http.Query;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.NewAction;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /v1/accounts/{id}/actions} and {@code /v1/actions}. */
public final class ActionRoutes {
  private final ActionQueue queue;
  private final Actions actions;

  public ActionRoutes(ActionQueue queue, Actions actions) {
    this.queue = queue;
    this.actions = actions;
  }

  public void mount(Router router) {
    router.post("/v1/accounts/:id/actions").respond(this::submit);
    router.get("/v1/accounts/:id/actions").respond(this::list);
    router
        .get("/v1/actions/:id")
        .respond(ctx -> actions.get(action(ctx)).compose(a -> Bodies.write(ctx, 200, a)));
    router
        .get("/v1/actions/:id/evidence")
        .respond(ctx -> actions.evidence(action(ctx)).compose(e -> Bodies.write(ctx, 200, e)));
  }

  private Future<Void> submit(RoutingContext ctx) {
    var account = Ids.fromPath(ctx, Ids.ACCOUNT, "account");
    var wanted = Bodies.read(ctx, NewAction.class);
    return queue
        .submit(account, wanted, Idempotency.of(ctx))
        .compose(action -> {
          ctx.response().putHeader("location", "/v1/actions/" + action.id());
          return Bodies.write(ctx, 201, action);
        });
  }

  private Future<Void> list(RoutingContext ctx) {
    var query = Query.of(ctx, Set.of("state", "kind", "limit", "cursor"));
    return actions
        .list(
            Ids.fromPath(ctx, Ids.ACCOUNT, "account"),
            query.text("state").map(t -> oneOf(ActionState.class, "state", t)),
            query.text("kind").map(t -> oneOf(ActionKind.class, "kind", t)),
            query.limit(),
            query.text("cursor"))
        .compose(page -> Bodies.write(ctx, 200, page));
  }

  private static String action(RoutingContext ctx) {
    return Ids.fromPath(ctx, Ids.ACTION, "action");
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String name, String text) {
    var names =
        Stream.of(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains(text)) {
      throw new ProblemException(
          ErrorCode.BAD_REQUEST,
          "The query parameter " + name + " is one of " + String.join(", ", names) + ".");
    }
    return type.getEnumConstants()[names.indexOf(text)];
  }
}
