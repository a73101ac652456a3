package dev.flotilla.worker.slot;

import dev.flotilla.protocol.Order;
import java.util.Optional;

/**
 * What is to be done with a lease, by the coordinator's latest word and the worker's own leaving.
 */
final class Orders {
  private final Drain drain;
  private volatile Order latest = Order.CONTINUE;

  Orders(Drain drain) {
    this.drain = drain;
  }

  /** The coordinator's word with a renewal. */
  void given(Order order) {
    latest = order;
  }

  /** Whether another action may be begun under the lease. */
  boolean goesOn() {
    return latest == Order.CONTINUE && !drain.begun();
  }

  /** Why the action in hand should end before its commit, if it should. */
  Optional<String> stopAsked() {
    return latest == Order.ABORT ? Optional.of("the coordinator asked to stop") : drain.stopAsked();
  }
}
