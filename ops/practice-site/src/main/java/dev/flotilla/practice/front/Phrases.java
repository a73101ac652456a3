package dev.flotilla.practice.front;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words of the site in one language. A file for each language; all hold the same keys. */
public final class Phrases {
  /** The languages of the site, each named as in {@code html[lang]}. */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt");

  private final String language;
  private final Properties words = new Properties();

  private Phrases(String language) {
    this.language = language;
  }

  /** Reads the dictionary of a language, named as in {@code html[lang]}. */
  public static Phrases of(String language) {
    var phrases = new Phrases(language);
    var resource = "phrases-" + language + ".properties";
    var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
    try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      phrases.words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  public String language() {
    return language;
  }

  /** The phrase with its places {@code {0}}, {@code {1}} … filled. */
  public String say(String key, Object... parts) {
    var phrase = words.getProperty(key);
    if (phrase == null) {
      throw new IllegalArgumentException(
          "phrases-" + language + ".properties lacks \"" + key + "\"");
    }
    for (var i = 0; i < parts.length; i++) {
      phrase = phrase.replace("{" + i + "}", parts[i].toString());
    }
    return phrase;
  }

  /** A phrase for a number, where one thing is said otherwise than several. */
  public String count(String key, long number) {
    return say(number == 1 ? key + ".one" : key + ".many", number);
  }
}
