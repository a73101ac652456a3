package dev.flotilla.practice.community;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;

/** What the community says in one language. Numbers in it are written as that language does. */
final class Words {
  private static final Map<String, Words> ALL =
      Map.of("en", read(Locale.ENGLISH), "de", read(Locale.GERMAN));

  private final Locale locale;
  private final PropertyResourceBundle phrases;

  private Words(Locale locale, PropertyResourceBundle phrases) {
    this.locale = locale;
    this.phrases = phrases;
  }

  /** The dictionary of a language, named as in {@code html[lang]}. */
  static Words of(String language) {
    return Objects.requireNonNull(ALL.get(language), language);
  }

  /** The other one of the two. */
  Words other() {
    return of(locale.equals(Locale.GERMAN) ? "en" : "de");
  }

  String language() {
    return locale.getLanguage();
  }

  /** The phrase with its places filled; a key that is not there is a bug. */
  String say(String key, Object... parts) {
    return new MessageFormat(phrases.getString(key), locale).format(parts);
  }

  private static Words read(Locale locale) {
    var resource = "words-" + locale.getLanguage() + ".properties";
    var in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
    try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new Words(locale, new PropertyResourceBundle(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
