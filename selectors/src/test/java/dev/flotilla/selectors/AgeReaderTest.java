package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeReaderTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final String AGES =
      """
      ages:
        en:
          - {text: '[Yy]esterday', unit: days, number: 1}
          - {text: '([0-9][0-9,]*) weeks?', unit: weeks}
          - {text: '([0-9]+)?\\s*minutes?', unit: minutes, number: 1}
        pt: [{text: '([0-9]+) semanas?', unit: weeks}]
        pt-br: [{text: 'há ([0-9]+) semanas?', unit: days}]
      """;
  private static final String PACK =
      SamplePack.WHOLE.substring(0, SamplePack.WHOLE.indexOf("ages:")) + AGES;
  private final AgeReader ages = reader("");

  @ParameterizedTest
  @CsvSource({
    "Sent yesterday, en, P1D, P2D",
    "Sent 3 weeks ago, en, P21D, P28D",
    "Sent 3 weeks ago, en-GB, P21D, P28D",
    "a minute, en, PT1M, PT2M",
    "5 minutes, en_US, PT5M, PT6M",
    "há 2 semanas, pt, P14D, P21D",
    "há 2 semanas, pt-BR, P2D, P3D",
    "2026-11-22T11:00:00Z, de, PT1H, PT1H1S",
    "2026-11-22T12:00:00.250+01:00, de, PT59M59.75S, PT1H0.75S",
    "2026-11-22 11:00+0100, de, PT2H, PT2H1S",
    "2027-01-01T00:00:00Z, de, PT0S, PT1S",
    "2026-11-20, de, PT24H1S, PT74H1S",
    "2026-11-22T02:00:00, de, PT0S, PT24H1S"
  })
  void tellsBetweenWhichAgesItIs(String text, String language, Duration from, Duration to) {
    assertThat(ages.read(text, language, NOW)).contains(new Age(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "há 2 semanas",
        "2026-02-31",
        "2026-11-22T25:00:00Z",
        "99999999999 weeks"
      })
  void tellsNothingWhereNoRuleFits(String text) {
    assertThat(ages.read(text, "en", NOW)).isEmpty();
  }

  @Test
  void readsAnyLanguageOnlyWhereTheSiteMixesThem() {
    assertThat(reader("mixed_languages: yes\n").read("há 2 semanas", "en", NOW))
        .contains(new Age(Duration.ofDays(14), Duration.ofDays(21)));
  }

  private static AgeReader reader(String more) {
    var words = "words: {en: {add: Add a note}}\n";
    return AgeReader.of(Pack.parse(PACK + words + more));
  }
}
