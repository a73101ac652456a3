package dev.flotilla.coordinator.console;

import java.time.Duration;
import java.time.Instant;

/** The time until something is due, in words. */
final class Until {
  private Until() {}

  static String words(Instant now, Instant due) {
    var left = Duration.between(now, due);
    if (left.compareTo(Duration.ofSeconds(1)) < 0) {
      return "now";
    }
    return left.compareTo(Duration.ofMinutes(2)) < 0
        ? "in " + left.toSeconds() + " s"
        : left.compareTo(Duration.ofHours(2)) < 0
            ? "in " + left.toMinutes() + " min"
            : "in " + left.toHours() + " h";
  }
}
