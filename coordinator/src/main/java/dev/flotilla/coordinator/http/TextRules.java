package dev.flotilla.coordinator.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Wire;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What text from outside may hold. */
public final class TextRules {
  private static final int MAX_NAME = 200;
  private static final int MAX_STATE = 200_000;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

  private TextRules() {}

  /** A line for people: 1 to 200 UTF-16 code units, no control or direction-changing characters. */
  public static void name(String pointer, String text) {
    if (text.isBlank() || text.length() > MAX_NAME || text.indexOf('\n') >= 0 || !clean(text)) {
      throw ProblemException.field(
          ErrorCode.INVALID,
          pointer,
          "is 1 to " + MAX_NAME + " characters on one line, none of them control characters");
    }
  }

  /** A short word for machines; absent is allowed. */
  public static void slug(String pointer, @Nullable String text) {
    if (text != null && !SLUG.matcher(text).matches()) {
      throw ProblemException.field(
          ErrorCode.INVALID,
          pointer,
          "is 1 to 40 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit");
    }
  }

  /** A message to a person: may have line ends. */
  public static void message(String pointer, String text) {
    if (!clean(text)) {
      throw ProblemException.field(
          ErrorCode.INVALID,
          pointer,
          "holds a control character, a lone surrogate or a change of direction");
    }
  }

  /** A Playwright storage state: a JSON object with a list of cookies. */
  public static void storageState(String pointer, String text) {
    try {
      var tree = Wire.JSON.readTree(text);
      if (text.length() <= MAX_STATE && tree.isObject() && tree.path("cookies").isArray()) {
        return;
      }
    } catch (JsonProcessingException e) {
      // answered below
    }
    throw ProblemException.field(
        ErrorCode.INVALID,
        pointer,
        "is a Playwright storage state: a JSON object with a list of cookies, at most 200,000 characters");
  }

  /** Any text up to {@code most} UTF-16 code units; absent is allowed. */
  public static void within(String pointer, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      throw ProblemException.field(
          ErrorCode.INVALID, pointer, "is longer than " + most + " characters");
    }
  }

  private static boolean clean(String text) {
    return text.codePoints()
        .noneMatch(c ->
            (c < 0x20 && c != '\n')
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xd800 && c <= 0xdfff));
  }
}
