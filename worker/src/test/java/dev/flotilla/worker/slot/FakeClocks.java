package dev.flotilla.worker.slot;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Clocks that a test moves, together or apart. */
final class FakeClocks implements Clocks {
  private long nanos = -5; // any number: only differences count
  private long wallMs = 1_000_000;
  private long uptimeMs = 50_000;

  void pass(long ms) {
    nanos += TimeUnit.MILLISECONDS.toNanos(ms);
    wallMs += ms;
    uptimeMs += ms;
  }

  void wallJumps(long ms) {
    wallMs += ms;
  }

  void machineSleeps(long ms) {
    wallMs += ms;
    uptimeMs += ms;
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public long wallMs() {
    return wallMs;
  }

  @Override
  public OptionalLong uptimeMs() {
    return OptionalLong.of(uptimeMs);
  }
}
