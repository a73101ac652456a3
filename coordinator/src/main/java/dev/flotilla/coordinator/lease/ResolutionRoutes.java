package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.http.Bodies;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.http.TextRules;
import dev.flotilla.coordinator.queue.Actions;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.Resolution;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /v1/actions/{id}/resolve}: parses, delegates, answers. */
public final class ResolutionRoutes {
  private final Resolutions resolutions;
  private final Actions actions;

  public ResolutionRoutes(Resolutions resolutions, Actions actions) {
    this.resolutions = resolutions;
    this.actions = actions;
  }

  public void mount(Router router) {
    router.post("/v1/actions/:id/resolve").respond(this::resolve);
  }

  private Future<Void> resolve(RoutingContext ctx) {
    var id = Ids.fromPath(ctx, Ids.ACTION, "action");
    var decided = Bodies.read(ctx, Resolution.class);
    if (decided.verdict() == Verdict.UNKNOWN) {
      throw ProblemException.field(ErrorCode.INVALID, "/verdict", "is sent or not_sent");
    }
    TextRules.name("/reason", decided.reason());
    return resolutions
        .resolve(id, decided)
        .compose(done -> actions.get(id))
        .compose(action -> Bodies.write(ctx, 200, action));
  }
}
