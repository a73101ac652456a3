package dev.flotilla.cli.terminal;

/** What a piece of text is, by which it gets its colour. */
public enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  GOOD("32"),
  WARN("33"),
  BAD("31"),
  LINK("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String paint(String text) {
    return code.isEmpty() || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
