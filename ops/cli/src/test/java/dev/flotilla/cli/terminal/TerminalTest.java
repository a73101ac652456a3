package dev.flotilla.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void theLauncherSaysWhatIsATerminal() {
    var terminal = Terminal.of(properties("err"), Map.of("TERM", "xterm"), System.out, System.err);

    assertThat(terminal.out().terminal()).isFalse();
    assertThat(terminal.err().terminal()).isTrue();
    assertThat(terminal.err().colour()).isTrue();
  }

  @Test
  void noColourIsKeptOutOfTerminalsThatDoNotWantIt() {
    var refused =
        Terminal.of(properties("out,err"), Map.of("NO_COLOR", "1"), System.out, System.err);
    var dumb = Terminal.of(properties("out,err"), Map.of("TERM", "dumb"), System.out, System.err);

    assertThat(refused.out().colour()).isFalse();
    assertThat(refused.out().terminal()).isTrue();
    assertThat(dumb.out().colour()).isFalse();
  }

  private static Properties properties(String tty) {
    var properties = new Properties();
    properties.setProperty("flotilla.tty", tty);
    properties.setProperty("flotilla.columns", "not a number");
    return properties;
  }
}
