package dev.flotilla.coordinator.fleet;

import dev.flotilla.coordinator.lease.Workers;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.AccountView.State;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.FleetView;
import io.vertx.core.Future;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the fleet: kept by the functions as they go, so that reading them costs the same at any
 * size.
 */
public final class Fleet {
  private final FleetStore store;
  private final Workers workers;

  public Fleet(FleetStore store, Workers workers) {
    this.store = store;
    this.workers = workers;
  }

  public Future<FleetView> view() {
    return store
        .call("fleet_get")
        .compose(r ->
            workers
                .list()
                .map(list ->
                    new FleetView(accounts(r), (int) r.number("leases"), actions(r), list)));
  }

  private static Map<State, Integer> accounts(Reply r) {
    var counts = new EnumMap<State, Integer>(State.class);
    for (var state : State.values()) {
      var n = (int) r.number("accounts:" + state.wire());
      if (n > 0) {
        counts.put(state, n);
      }
    }
    return counts;
  }

  private static FleetView.Actions actions(Reply r) {
    var completed = 0;
    for (var state : ActionState.values()) {
      completed += state.terminal() ? in(r, state) : 0;
    }
    var byKind = new EnumMap<ActionKind, Integer>(ActionKind.class);
    for (var kind : ActionKind.values()) {
      byKind.put(kind, (int) r.number("kind:" + kind.wire()));
    }
    var byOutcome = new TreeMap<String, Integer>();
    r.fields()
        .forEach((name, value) -> {
          if (name.startsWith("outcome:")) {
            byOutcome.put(name.substring("outcome:".length()), Integer.valueOf(value));
          }
        });
    return new FleetView.Actions(
        (int) r.number("submitted"),
        in(r, ActionState.AVAILABLE),
        in(r, ActionState.LEASED) + in(r, ActionState.PERMITTED),
        in(r, ActionState.IN_DOUBT),
        completed,
        byKind,
        byOutcome);
  }

  private static int in(Reply r, ActionState state) {
    return (int) r.number("state:" + state.wire());
  }
}
