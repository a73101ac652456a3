package dev.flotilla.practice.front;

/** How the site looks to somebody; {@code language} is named as in {@code html[lang]}. */
public record Look(Front front, String language) {
  public Look {
    if (!Phrases.LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "There is no language \""
              + language
              + "\". The languages are: "
              + String.join(", ", Phrases.LANGUAGES));
    }
  }

  public Look in(Front other) {
    return new Look(other, language);
  }

  public Look speaking(String other) {
    return new Look(front, other);
  }
}
