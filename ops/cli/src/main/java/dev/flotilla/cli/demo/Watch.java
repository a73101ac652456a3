package dev.flotilla.cli.demo;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time since this JVM began, so that its own start counts. */
final class Watch {
  private final InstantSource clock;
  private final Instant start;

  Watch(InstantSource clock, Instant start) {
    this.clock = clock;
    this.start = start;
  }

  static Watch sinceStart() {
    var began = ManagementFactory.getRuntimeMXBean().getStartTime();
    return new Watch(InstantSource.system(), Instant.ofEpochMilli(began));
  }

  Duration elapsed() {
    return Duration.between(start, clock.instant());
  }

  /** In seconds, with tenths. */
  double seconds() {
    return Math.round(elapsed().toMillis() / 100.0) / 10.0;
  }
}
