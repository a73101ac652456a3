package dev.flotilla.selectors;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads times of ISO 8601 as pages write them in attributes. */
final class IsoTime {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)"
              + " ?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?");
  // A time without an offset may be of any place on Earth: the offsets in use go from -12 to +14.
  private static final ZoneOffset EAST = ZoneOffset.ofHours(14);
  private static final ZoneOffset WEST = ZoneOffset.ofHours(-12);

  private IsoTime() {}

  static Optional<Age> age(String text, Instant now) {
    try {
      if (DATE.matcher(text).matches()) {
        var day = LocalDate.parse(text).atStartOfDay();
        return Optional.of(
            age(day.toInstant(EAST), day.plusDays(1).minusSeconds(1).toInstant(WEST), now));
      }
      var parts = TIME.matcher(text);
      if (!parts.matches()) {
        return Optional.empty();
      }
      var local = LocalDateTime.parse(parts.group(1) + 'T' + parts.group(2));
      if (parts.group(3) == null) {
        return Optional.of(age(local.toInstant(EAST), local.toInstant(WEST), now));
      }
      var at = OffsetDateTime.of(local, ZoneOffset.of(parts.group(3))).toInstant();
      return Optional.of(age(at, at, now));
    } catch (DateTimeException e) {
      return Optional.empty(); // looks like a time, and is none, such as a 31st of February
    }
  }

  private static Age age(Instant earliest, Instant latest, Instant now) {
    return Age.between(
        Duration.between(latest, now), Duration.between(earliest, now).plusSeconds(1));
  }
}
