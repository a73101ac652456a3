package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Phase;
import java.util.Optional;

/** One part of a flow. It ends the attempt, or leaves the page to the next step. */
record Step(String name, Phase phase, Deed deed) {
  /** What a step does. */
  @FunctionalInterface
  interface Deed {
    Optional<Ending> on(Attempt attempt);
  }
}
