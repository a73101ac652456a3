package dev.flotilla.drills.fleet;

import dev.flotilla.drills.process.Child;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executors;

/** Stops several processes at the same time. */
final class Stop {
  private Stop() {}

  /** Returns when all have ended. An interrupt only shortens the grace. */
  static void together(Collection<Child> children, Duration grace) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      children.forEach(child -> threads.execute(() -> one(child, grace)));
    }
  }

  private static void one(Child child, Duration grace) {
    try {
      child.stop(grace);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
