package dev.flotilla.drills.site;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Which note goes with an invitation. Lengths are in UTF-16 code units, as the site counts. */
enum NoteText {
  NONE(0, 0),
  PLAIN(20, 150),
  /** Within 200, of characters that take two units each. */
  EMOJI(180, 200),
  /** Within 200, with letters that are put together of several. */
  COMBINING(180, 200),
  /** Too long for a basic account, within a paid one's limit. */
  OVER_BASIC(201, 300),
  /** Too long for everybody. */
  OVER_ALL(301, 400);

  private static final String LETTERS = "abcdefghijklm nopqrstuvwxyz";

  private final int least;
  private final int most;

  NoteText(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** A note of this kind, or none. */
  @Nullable String text(RandomGenerator random) {
    if (this == NONE) {
      return null;
    }
    var length = random.nextInt(least, most + 1);
    var text = new StringBuilder("Hello");
    while (text.length() < length) {
      var piece = piece(random);
      text.append(text.length() + piece.length() <= length ? piece : "!");
    }
    return text.toString();
  }

  private String piece(RandomGenerator random) {
    return switch (this) {
      case EMOJI -> random.nextBoolean() ? "\uD83D\uDE80" : "\uD83D\uDC4D\uD83C\uDFFD";
      case COMBINING -> random.nextBoolean() ? "e\u0301" : "o\u0308\u0323";
      case NONE, PLAIN, OVER_BASIC, OVER_ALL ->
          String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    };
  }
}
