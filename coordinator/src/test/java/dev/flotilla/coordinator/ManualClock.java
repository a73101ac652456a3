package dev.flotilla.coordinator;

import dev.flotilla.coordinator.redis.FleetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A fleet clock that stands still until a test moves it. */
public final class ManualClock implements FleetClock {
  private final AtomicLong millis =
      new AtomicLong(Instant.parse("2026-01-05T09:00:00Z").toEpochMilli());

  @Override
  public String now() {
    return Long.toString(millis.get());
  }

  public void set(Instant now) {
    millis.set(now.toEpochMilli());
  }

  public void advance(Duration by) {
    millis.addAndGet(by.toMillis());
  }
}
