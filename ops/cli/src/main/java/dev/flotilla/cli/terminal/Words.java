package dev.flotilla.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers and times as people say them. */
public final class Words {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private Words() {}

  /** A wire name without its underscores. */
  public static String plain(String wireName) {
    return wireName.replace('_', ' ');
  }

  /** {@code 1 seat}, {@code 12 seats}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 0:07}, {@code 12:40}. */
  public static String clock(Duration duration) {
    return "%d:%02d".formatted(duration.toSeconds() / 60, duration.toSecondsPart());
  }

  /** How long until {@code at}: {@code now}, {@code 8 s}, {@code 12 min}, {@code 3 h}. */
  public static String until(Instant at, Instant now) {
    var left = Duration.between(now, at);
    if (left.toMillis() <= 500) {
      return "now";
    }
    if (left.toSeconds() < 120) {
      return Math.max(1, left.toSeconds()) + " s";
    }
    return left.toMinutes() < 120 ? left.toMinutes() + " min" : left.toHours() + " h";
  }

  /** A point in time, in the zone of the reader. */
  public static String at(Instant instant) {
    return STAMP.withZone(ZoneId.systemDefault()).format(instant);
  }

  /** {@code viewed 12 · sent 9}, the most frequent first. */
  public static String tally(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> plain(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(" · "));
  }
}
