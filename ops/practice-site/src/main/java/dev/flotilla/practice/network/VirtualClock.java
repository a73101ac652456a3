package dev.flotilla.practice.network;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that can be put forward, so that weeks pass in no time. Used by one event loop only. */
public final class VirtualClock implements InstantSource {
  private final InstantSource real;
  private Duration ahead = Duration.ZERO;

  public VirtualClock(InstantSource real) {
    this.real = real;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  public void advance(Duration by) {
    ahead = ahead.plus(by);
  }

  /** Puts it forward so far that nothing in the past of the site lies in its future. */
  public void notBefore(Instant moment) {
    if (instant().isBefore(moment)) {
      advance(Duration.between(instant(), moment));
    }
  }

  /** How far it is ahead of the real one. */
  public Duration ahead() {
    return ahead;
  }
}
