package dev.flotilla.drills.process;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A point on the monotonic clock, and polling that never goes past it. */
public final class Deadline {
  private static final Duration PAUSE = Duration.ofMillis(40);

  private final long at;

  private Deadline(long at) {
    this.at = at;
  }

  /** The point {@code duration} from now. */
  public static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /** What is left, never negative. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, at - System.nanoTime()));
  }

  /** Whether it lies in the past. */
  public boolean passed() {
    return left().isZero();
  }

  /**
   * Asks {@code condition} again and again until it holds; false where the deadline came first. An
   * exception counts as "not yet".
   */
  public boolean await(Callable<Boolean> condition) throws InterruptedException {
    while (true) {
      if (holds(condition)) {
        return true;
      }
      if (passed()) {
        return false;
      }
      TimeUnit.NANOSECONDS.sleep(Math.min(PAUSE.toNanos(), left().toNanos()));
    }
  }

  private static boolean holds(Callable<Boolean> condition) throws InterruptedException {
    try {
      return condition.call();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      // What cannot be asked yet does not hold yet.
      return false;
    }
  }
}
