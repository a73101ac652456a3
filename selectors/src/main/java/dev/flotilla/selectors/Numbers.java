package dev.flotilla.selectors;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads whole numbers as people write them: {@code 1,234}, {@code 1.234}, {@code 1 234}. */
public final class Numbers {
  private static final String SEPARATOR = ".,'’\\u066C\\u00A0\\u202F\\u2009 ";
  private static final Pattern AROUND =
      Pattern.compile(
          "^[\\s\\u200E\\u200F" + SEPARATOR + "]+|[\\s\\u200E\\u200F" + SEPARATOR + "]+$");
  // In some countries the groups before the last have two digits.
  private static final Pattern GROUPED =
      Pattern.compile(
          "\\p{Nd}{1,3}(?:([" + SEPARATOR + "])(?:\\p{Nd}{2,3}\\1){0,3}\\p{Nd}{3})|\\p{Nd}{1,10}");

  private Numbers() {}

  /** The number that {@code text} is, alone; empty for fractions, "1.2K" and what is too large. */
  public static OptionalInt read(String text) {
    var bare = AROUND.matcher(text).replaceAll("");
    if (!GROUPED.matcher(bare).matches()) {
      return OptionalInt.empty();
    }
    var number =
        bare.codePoints()
            .map(c -> Character.digit(c, 10))
            .filter(digit -> digit >= 0)
            .asLongStream()
            .reduce(0, (sum, digit) -> sum * 10 + digit);
    return number <= Integer.MAX_VALUE ? OptionalInt.of((int) number) : OptionalInt.empty();
  }
}
