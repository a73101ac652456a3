package dev.flotilla.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void columnsAreAsWideAsTheyNeedToBeAndNumbersStandRight() {
    var table =
        new Table("name", "#done")
            .row(Cell.of("zoë"), Cell.of(7))
            .row(Cell.of("seat-02"), Cell.of(1234));

    assertThat(table.lines(1))
        .extracting(line -> line.text(false))
        .containsExactly(" name     done", " zoë         7", " seat-02  1234");
  }

  @Test
  void aRowOfAnotherLengthIsAMistake() {
    assertThatThrownBy(() -> new Table("a", "b").row(Cell.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
