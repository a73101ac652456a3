package dev.flotilla.selectors;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What words of age mean.
 *
 * @param language the language they are of
 * @param text what the age's text contains; its first group is the number
 * @param number the number, where the words have none: "yesterday" is one day
 */
public record AgeRule(String language, Pattern text, Unit unit, OptionalInt number) {
  /** Sites round down: an age of 3 weeks is 3 weeks or more and less than 4. */
  public enum Unit {
    SECONDS(Duration.ofSeconds(1)),
    MINUTES(Duration.ofMinutes(1)),
    HOURS(Duration.ofHours(1)),
    DAYS(Duration.ofDays(1)),
    WEEKS(Duration.ofDays(7)),
    /** Of 30 days. */
    MONTHS(Duration.ofDays(30)),
    /** Of 365 days. */
    YEARS(Duration.ofDays(365));

    private final Duration length;

    Unit(Duration length) {
      this.length = length;
    }

    public Duration length() {
      return length;
    }
  }
}
