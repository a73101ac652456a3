package dev.flotilla.practice.community;

import dev.flotilla.practice.html.Html;

/** The markup of one variant. */
interface Skin {
  static Skin of(Variant variant) {
    return switch (variant) {
      case CLASSIC -> new ClassicSkin();
      case MODERN -> new ModernSkin();
    };
  }

  Html frame(Reader reader, Page page);

  /** The whole of what a click replaces. */
  Html button(Me me, Tie tie, Words words);

  /** A row of the directory; strangers get no button. */
  Html row(Reader reader, Tie tie);

  /** A row of the visitor's own requests; {@code number} is the friendship's id, no member's. */
  Html request(Me me, Tie tie, int number, Words words);
}
