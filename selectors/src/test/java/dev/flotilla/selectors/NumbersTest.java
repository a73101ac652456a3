package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 12",
        "0 | 0",
        "1,234 | 1234",
        "1.234 | 1234",
        "1 234 | 1234",
        "1\u00a0234 | 1234",
        "1\u202f234 | 1234",
        "1’234’567 | 1234567",
        "1,23,456 | 123456",
        "' 12, ' | 12",
        "\u200e12\u200f | 12",
        "١٬٢٣٤ | 1234",
        "2147483647 | 2147483647"
      })
  void readsWhatPeopleWrite(String text, int number) {
    assertThat(Numbers.read(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1.5",
        "1.2K",
        "1,234.56",
        "1.234,567",
        "12 of 30",
        "-3",
        "500+",
        "2147483648"
      })
  void readsNothingElse(String text) {
    assertThat(Numbers.read(text)).isEmpty();
  }
}
