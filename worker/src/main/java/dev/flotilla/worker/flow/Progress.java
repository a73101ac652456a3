package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Phase;
import java.util.Optional;

/** Who watches an attempt, and may ask it to stop. */
public interface Progress {
  /** The attempt has come to {@code step}. Called at least once for each. */
  void at(Phase phase, String step);

  /** Why the attempt should end before its commit, if it should. */
  Optional<String> stopAsked();
}
