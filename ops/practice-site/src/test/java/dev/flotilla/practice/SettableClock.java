package dev.flotilla.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves by hand. */
public final class SettableClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-03-10T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }
}
