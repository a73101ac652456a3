package dev.flotilla.practice.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.people.Population;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PhrasesTest {
  @SuppressWarnings("unused")
  static final List<String> LANGUAGES = Phrases.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguageSaysTheSameThingsWithTheSamePlaces(String language) throws IOException {
    var english = words("en");
    var words = words(language);

    assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(words.stringPropertyNames())
        .allSatisfy(key -> {
          assertThat(words.getProperty(key)).as(key).isNotBlank().doesNotStartWith(" ");
          assertThat(places(words.getProperty(key)))
              .as(key)
              .isEqualTo(places(english.getProperty(key)));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 0 | Heute gesendet",
        "de | 7 | Vor 1 Woche gesendet",
        "de | 22 | Vor 3 Wochen gesendet",
        "fr | 1 | Envoyée hier",
        "fr | 40 | Envoyée il y a 1 mois",
        "es | 8 | Enviada hace 1 semana",
        "es | 65 | Enviada hace 2 meses",
        "it | 5 | Inviato 5 giorni fa",
        "it | 22 | Inviato 3 settimane fa",
        "pt | 22 | Enviado há 3 semanas",
        "pt | 31 | Enviado há 1 mês"
      })
  void anAgeIsSaidInEveryLanguage(String language, int days, String words) {
    var somebody = Population.invent(1, 1, 1).people().getFirst();

    assertThat(new SentRow(somebody, days).age(Phrases.of(language))).isEqualTo(words);
  }

  private static List<String> places(String phrase) {
    return Pattern.compile("\\{\\d}")
        .matcher(phrase)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  private static Properties words(String language) throws IOException {
    var words = new Properties();
    var resource = "phrases-" + language + ".properties";
    try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
