package dev.flotilla.practice.people;

/** A name as it is written, and in plain Latin letters for addresses. */
public record FullName(String given, String family, String latin) {
  /** As pages show it. */
  public String shown() {
    return given + " " + family;
  }

  /** One or two letters for a picture. */
  public String initials() {
    return first(given) + first(family);
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
