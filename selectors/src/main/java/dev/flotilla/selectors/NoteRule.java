package dev.flotilla.selectors;

/**
 * What a site takes as a note.
 *
 * @param limit the longest, where the page does not say
 * @param atMost the longest that any account of the site may send
 */
public record NoteRule(int limit, int atMost, Unit countedIn) {
  /** What a site counts. */
  public enum Unit {
    UTF16_UNITS,
    CODE_POINTS,
    /** What a reader takes for one character. */
    GRAPHEMES,
    UTF8_BYTES;

    /** The length of {@code text} in this unit. */
    public int lengthOf(String text) {
      return switch (this) {
        case UTF16_UNITS -> text.length();
        case CODE_POINTS -> text.codePointCount(0, text.length());
        case GRAPHEMES -> Graphemes.count(text);
        case UTF8_BYTES -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      };
    }
  }
}
