package dev.flotilla.worker.slot;

import io.github.resilience4j.core.IntervalFunction;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Growing pauses between tries that go on until one works or the worker leaves. */
public final class Pause {
  private static final long FIRST_MS = 250;
  private static final double GROWTH = 1.7;
  private static final double JITTER = 0.5;
  private static final long MOST_MS = 5_000;

  private final IntervalFunction lengths =
      IntervalFunction.ofExponentialRandomBackoff(FIRST_MS, GROWTH, JITTER, MOST_MS);
  private final CountDownLatch leaving;
  private int taken;

  /** {@code leaving} at zero ends every pause, now and later. */
  public Pause(CountDownLatch leaving) {
    this.leaving = leaving;
  }

  boolean over() {
    return leaving.getCount() == 0 || Thread.currentThread().isInterrupted();
  }

  void reset() {
    taken = 0;
  }

  void take() {
    taken++;
    try {
      if (leaving.await(lengths.apply(taken), TimeUnit.MILLISECONDS)) {
        taken = 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
