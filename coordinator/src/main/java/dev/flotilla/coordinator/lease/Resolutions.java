package dev.flotilla.coordinator.lease;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.coordinator.event.FleetEvent.ActionResolved;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.api.Resolution;
import io.vertx.core.Future;
import java.util.Locale;

/** Takes a person's decision about an action that three looks could not settle. */
public final class Resolutions {
  private final FleetStore store;
  private final FleetEvents events;

  public Resolutions(FleetStore store, FleetEvents events) {
    this.store = store;
    this.events = events;
  }

  /** Ends the action as the person says; only one that waits for a person. */
  Future<Void> resolve(String action, Resolution decided) {
    return store
        .call("resolve", action, decided.verdict().wire(), decided.reason())
        .compose(r ->
            switch (r.status()) {
              case "ok" -> {
                events.publish(
                    new ActionResolved(
                        r.get("account"),
                        action,
                        ActionKind.valueOf(r.get("kind").toUpperCase(Locale.ROOT)),
                        outcome(r),
                        decided.verdict()));
                yield Future.succeededFuture();
              }
              case "settled" ->
                  Future.failedFuture(
                      new ProblemException(
                          ErrorCode.ACTION_SETTLED, "The action has come to its end already."));
              case "other" ->
                  Future.failedFuture(
                      new ProblemException(
                          ErrorCode.NO_DECISION_WANTED,
                          "The action is "
                              + r.get("state")
                              + "; a person decides only about one that is needs_human."));
              default -> Future.failedFuture(ProblemException.notFound("action"));
            });
  }

  private static Outcome outcome(Reply r) {
    try {
      return r.get("outcome").isEmpty()
          ? new Outcome.Unknown()
          : Wire.JSON.readValue(r.get("outcome"), Outcome.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored outcome cannot be read", e);
    }
  }
}
