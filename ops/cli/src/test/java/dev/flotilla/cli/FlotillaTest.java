package dev.flotilla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlotillaTest {
  @Test
  void theHelpNamesEveryCommandAndEveryExitCode() {
    var help = Told.by("--help").out();

    var commands = Flotilla.commandLine(Terminal.standard()).getSubcommands();
    commands.forEach((word, command) -> {
      if (!command.getCommandSpec().usageMessage().hidden()) {
        assertThat(help).containsPattern("(?m)^  " + word + " ");
      }
    });
    for (var program : Program.values()) {
      assertThat(help).contains("  " + program.word());
    }
    assertThat(help).contains("8 timed out · 9 unreachable · 130 interrupted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"demo", "up", "doctor", "drill", "accounts", "actions", "packs", "version"})
  void everyCommandExplainsItself(String command) {
    var told = Told.by(command, "--help");

    assertThat(told.code()).isEqualTo(ExitCode.OK);
    assertThat(told.out()).startsWith("Usage: ./flotilla " + command);
    assertThat(told.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Program.class)
  void everyPartThatCanBeRunAloneIsInTheBuild(Program program) throws Exception {
    assertThat(program.main().getMethod("main", String[].class)).isNotNull();
  }

  @Test
  void packsThatNeedNoFleetAndThoseThatDoAreWordsOfOneCommand() {
    assertThat(Told.by("packs").err())
        .contains("packs takes one of: list, show, release, rollback, lint, check, diff");
  }

  @Test
  void wrongUseIsExplainedOnStderr() {
    var told = Told.by("demo", "--seats", "many");

    assertThat(told.code()).isEqualTo(ExitCode.USAGE);
    assertThat(told.out()).isEmpty();
    assertThat(told.err()).contains("--seats").contains("Usage: ./flotilla demo");
  }

  @Test
  void seatsHaveABound() {
    assertThat(Told.by("demo", "--seats", "0").err()).contains("--seats takes 1 to 200");
  }

  @Test
  void aWordThatNeedsASecondOneNamesThem() {
    var told = Told.by("accounts");

    assertThat(told.code()).isEqualTo(ExitCode.USAGE);
    assertThat(told.err())
        .contains("accounts takes one of: list, show, pending, add, session, pause, resume");
  }

  @Test
  void theVersionSaysWhatItRunsOn() {
    assertThat(Told.by("--version").out()).contains("flotilla ").contains("protocol 2");
  }
}
