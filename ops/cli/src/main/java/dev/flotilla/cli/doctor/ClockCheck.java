package dev.flotilla.cli.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** A wall clock that is not in the past and goes at the pace of the monotonic one. */
record ClockCheck(InstantSource wall, LongSupplier ticker, Duration watch) implements Check {
  private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");
  private static final long MOST_DRIFT_MS = 50;
  private static final String MEND = "turn time synchronisation on (timedatectl set-ntp true)";

  @Override
  public Finding look() throws InterruptedException {
    var start = wall.instant();
    if (start.isBefore(EARLIEST)) {
      return Finding.fail("clock", "it says " + start, MEND);
    }
    var tick = ticker.getAsLong();
    Thread.sleep(watch);
    var passed = Duration.ofNanos(ticker.getAsLong() - tick);
    var drift = Math.abs(Duration.between(start, wall.instant()).minus(passed).toMillis());
    return drift > MOST_DRIFT_MS
        ? Finding.warn(
            "clock", drift + " ms off the monotonic clock in " + watch.toMillis() + " ms", MEND)
        : Finding.ok("clock", "wall and monotonic clock go together");
  }
}
