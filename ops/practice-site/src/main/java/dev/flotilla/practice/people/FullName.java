package dev.flotilla.practice.people;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** A name as it is written, and in plain Latin letters for addresses. */
public record FullName(String given, String family, String latin) {
  private static final Set<UnicodeScript> FAMILY_FIRST =
      Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL);

  /** As pages show it: in the order of its script. */
  public String shown() {
    return familyFirst() ? family + given : given + " " + family;
  }

  /** One or two letters for a picture. */
  public String initials() {
    return familyFirst() ? first(family) : first(given) + first(family);
  }

  private boolean familyFirst() {
    return FAMILY_FIRST.contains(UnicodeScript.of(family.codePointAt(0)));
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
