package dev.flotilla.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void whatIsNoTerminalGetsPlainLines() {
    screen(false, false).print(Line.of(new Cell("good", Ink.GOOD), Cell.of(" news  ")));

    assertThat(written()).isEqualTo("good news\n");
  }

  @Test
  void colourIsThereOnlyWhereItIsWanted() {
    screen(true, true).print(Line.of(new Cell("good", Ink.GOOD)));

    assertThat(written()).isEqualTo("\u001b[32mgood\u001b[0m\n");
  }

  @Test
  void aBlockIsPaintedOverTheLastOneAndLinesThatStayComeInItsPlace() {
    var screen = screen(true, false);

    screen.paint(List.of(Line.of("one"), Line.of("two")));
    screen.paint(List.of(Line.of("three")));
    screen.print(Line.of("stays"));

    assertThat(written())
        .isEqualTo(
            "\u001b[2Kone\n\u001b[2Ktwo\n\u001b[J"
                + "\u001b[2A\r\u001b[2Kthree\n\u001b[J"
                + "\u001b[1A\r\u001b[J"
                + "stays\n");
  }

  @Test
  void aBlockThatIsKeptStays() {
    var screen = screen(true, false);

    screen.paint(List.of(Line.of("table")));
    screen.keep();
    screen.print(Line.of("below"));

    assertThat(written()).isEqualTo("\u001b[2Ktable\n\u001b[Jbelow\n");
  }

  @Test
  void aBlockNeverGrowsBeyondTheTerminal() {
    var screen = new Screen(stream(), true, false, 8, 3);

    screen.paint(List.of(Line.of("123456789"), Line.of("b"), Line.of("c"), Line.of("d")));

    assertThat(written()).isEqualTo("\u001b[2K123456…\n\u001b[2Kb\n\u001b[J");
  }

  @Test
  void onlyATerminalCanBePaintedOver() {
    var pipe = screen(false, false);

    assertThatThrownBy(() -> pipe.paint(List.of())).isInstanceOf(IllegalStateException.class);
  }

  private Screen screen(boolean terminal, boolean colour) {
    return new Screen(stream(), terminal, colour, 80, 24);
  }

  private PrintStream stream() {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
