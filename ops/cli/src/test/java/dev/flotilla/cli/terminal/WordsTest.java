package dev.flotilla.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.drills.api.CoordinatorApi;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class WordsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"-5000,now", "400,now", "900,1 s", "119000,119 s", "600000,10 min", "86400000,24 h"})
  void waitsAreSaidShortly(long millis, String words) {
    assertThat(Words.until(NOW.plusMillis(millis), NOW)).isEqualTo(words);
  }

  @Test
  void talliesBeginWithTheMostFrequent() {
    assertThat(Words.tally(Map.of("sent", 3, "not_seen", 9, "viewed", 3, "drift", 0)))
        .isEqualTo("not seen 9 · sent 3 · viewed 3");
  }

  @Test
  void oneIsSingular() {
    assertThat(Words.count(1, "seat")).isEqualTo("1 seat");
    assertThat(Words.count(0, "seat")).isEqualTo("0 seats");
    assertThat(Words.clock(Duration.ofSeconds(67))).isEqualTo("1:07");
  }

  @ParameterizedTest
  @CsvSource({"60s,60", "90,90", "5m,300", "5min,300", "1h30m,5400", "2m5s,125"})
  void durationsAreReadAsPeopleTypeThem(String text, long seconds) {
    assertThat(new DurationText().convert(text)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "soon", "5x", "-3s", "1.5m"})
  void whatIsNoDurationIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> new DurationText().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("write 60s");
  }

  @Test
  void anUnreachableCoordinatorHasItsOwnExitCode() {
    var nobody = new CoordinatorApi(URI.create("http://127.0.0.1:1"), Optional.empty());

    try {
      nobody.fleet();
    } catch (RuntimeException e) {
      assertThat(ExitCode.of(e)).isEqualTo(ExitCode.UNREACHABLE);
      return;
    }
    throw new AssertionError("port 1 answered");
  }
}
