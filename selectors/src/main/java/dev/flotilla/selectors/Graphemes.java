package dev.flotilla.selectors;

import java.util.regex.Pattern;

/** Counts what a reader takes for one character, by Unicode's extended grapheme clusters. */
final class Graphemes {
  private static final Pattern ONE = Pattern.compile("\\X");

  private Graphemes() {}

  static int count(String text) {
    return (int) ONE.matcher(text).results().count();
  }
}
