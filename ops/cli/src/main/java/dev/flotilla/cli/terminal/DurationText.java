package dev.flotilla.cli.terminal;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations as people type them: {@code 60s}, {@code 5m}, {@code 1h30m}, {@code 90} (seconds). */
public final class DurationText implements ITypeConverter<Duration> {
  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m(?:in)?)?(?:(\\d{1,6})s?)?");

  @Override
  public Duration convert(String text) {
    var parts = PARTS.matcher(text.strip());
    if (text.isBlank() || !parts.matches()) {
      throw new TypeConversionException("'" + text + "' is no duration; write 60s, 5m or 1h30m");
    }
    return Duration.ofHours(number(parts.group(1)))
        .plusMinutes(number(parts.group(2)))
        .plusSeconds(number(parts.group(3)));
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
