package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.event.FleetEvent.LeaseLost;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.redis.FleetStore;
import io.vertx.core.Vertx;

/**
 * Takes back expired leases while no worker polls, so that a lost worker shows at once. It wakes
 * when the next lease could expire, and every 5 s in any case: the library's guarded clock needs a
 * tick at least every 10 s.
 */
public final class LeaseReaper {
  private static final long LONGEST_MS = 5_000;
  private static final long SHORTEST_MS = 50;

  private final Vertx vertx;
  private final FleetStore store;
  private final Timings timings;
  private final FleetEvents events;
  private boolean stopped;

  public LeaseReaper(Vertx vertx, FleetStore store, Timings timings, FleetEvents events) {
    this.vertx = vertx;
    this.store = store;
    this.timings = timings;
    this.events = events;
  }

  /** Sweeps now and then on. */
  public void start() {
    if (stopped) {
      return;
    }
    store
        .call("sweep", timings.lockDelay().toMillis())
        .onComplete(r -> {
          var next = LONGEST_MS;
          if (r.succeeded()) {
            LostLease.parse(r.result().get("lost"))
                .forEach(l ->
                    events.publish(new LeaseLost(l.account(), l.worker(), l.epoch(), l.offered())));
            var due = r.result().number("next");
            next = due < 0 ? LONGEST_MS : Math.clamp(due, SHORTEST_MS, LONGEST_MS);
          }
          vertx.setTimer(next, id -> start());
        });
  }

  public void stop() {
    stopped = true;
  }
}
