package dev.flotilla.cli.demo;

import dev.flotilla.drills.practice.PracticeFleet;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The seats being connected, beside everything else. */
final class Connecting {
  private final FutureTask<Integer> task;

  Connecting(PracticeFleet fleet, DemoOptions options) {
    this.task = new FutureTask<>(() -> fleet.connect(options.seats, options.contacts).size());
    Thread.ofVirtual().name("connecting").start(task);
  }

  /** Whether all are connected, or one could not be. */
  boolean over() {
    return task.isDone();
  }

  /** Whether one could not be connected. */
  boolean failed() {
    return task.state() == FutureTask.State.FAILED;
  }

  /** Waits for the last one; what went wrong meanwhile is thrown here. */
  void finish() throws IOException, InterruptedException {
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException known) {
        throw known;
      }
      throw new IOException("The practice seats were not connected: " + e.getCause(), e);
    }
  }
}
