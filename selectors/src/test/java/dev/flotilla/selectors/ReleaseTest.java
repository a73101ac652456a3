package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {
  @Test
  void readsWhatItWrites() {
    var plain = new Release("2026.11.2", Optional.empty());
    var tried = new Release("2026.11.2", Optional.of(new Release.Canary("2026.11.3", 10)));

    assertThat(Release.parse(plain.text())).isEqualTo(plain);
    assertThat(Release.parse(tried.text())).isEqualTo(tried);
    assertThat(Release.parse("\n2026.11.2  \r\n\n")).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../1",
        "1\n2",
        "1\ncanary 2",
        "1\ncanary 2 0%",
        "1\ncanary 2 100%",
        "1\ncanary 1 10%",
        "1\ncanary ../2 10%",
        "1\ncanary 2 10%\ncanary 3 10%",
        "canary 2 10%"
      })
  void refusesAnythingElse(String text) {
    assertThatThrownBy(() -> Release.parse(text))
        .isInstanceOf(PacksUnusable.class)
        .hasMessageContaining("RELEASED");
  }
}
