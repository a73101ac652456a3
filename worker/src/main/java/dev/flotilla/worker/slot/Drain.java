package dev.flotilla.worker.slot;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The worker's leaving. Once begun nothing new is taken; when the time is nearly up, what has not
 * been committed is given up.
 */
public final class Drain {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final Clocks clocks;
  private volatile long giveUpNanos;

  public Drain(Clocks clocks) {
    this.clocks = clocks;
  }

  /** Begins; attempts not committed after {@code patienceMs} are given up. */
  public void begin(long patienceMs) {
    giveUpNanos = clocks.nanos() + TimeUnit.MILLISECONDS.toNanos(patienceMs);
    begun.countDown();
  }

  /** Reaches zero as it begins. */
  public CountDownLatch latch() {
    return begun;
  }

  boolean begun() {
    return begun.getCount() == 0;
  }

  /** Why an attempt should end before its commit, if it should. */
  Optional<String> stopAsked() {
    return begun() && clocks.nanos() - giveUpNanos >= 0
        ? Optional.of("the worker is leaving")
        : Optional.empty();
  }
}
