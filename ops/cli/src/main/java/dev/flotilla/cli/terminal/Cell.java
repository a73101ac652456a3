package dev.flotilla.cli.terminal;

/** A piece of text and what it is. */
public record Cell(String text, Ink ink) {
  /** Ordinary text. */
  public static Cell of(String text) {
    return new Cell(text, Ink.PLAIN);
  }

  /** A number; nought is faint. */
  public static Cell of(int number) {
    return new Cell(Integer.toString(number), number == 0 ? Ink.FAINT : Ink.PLAIN);
  }

  /** Text that is only there to guide the eye. */
  public static Cell faint(String text) {
    return new Cell(text, Ink.FAINT);
  }

  int width() {
    return text.codePointCount(0, text.length());
  }

  Cell clip(int width) {
    if (width() <= width) {
      return this;
    }
    if (width < 1) {
      return new Cell("", ink);
    }
    return new Cell(text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…", ink);
  }
}
