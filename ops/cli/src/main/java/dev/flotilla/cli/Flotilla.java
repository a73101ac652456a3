package dev.flotilla.cli;

import dev.flotilla.cli.client.Accounts;
import dev.flotilla.cli.client.Actions;
import dev.flotilla.cli.client.PackCommands;
import dev.flotilla.cli.demo.DemoCommand;
import dev.flotilla.cli.doctor.DoctorCommand;
import dev.flotilla.cli.drill.Drills;
import dev.flotilla.cli.pack.PacksCheck;
import dev.flotilla.cli.pack.PacksDiff;
import dev.flotilla.cli.pack.PacksLint;
import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.cli.up.UpCommand;
import dev.flotilla.drills.api.CallFailed;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line as a whole. The parts of a fleet are no commands here: {@link Program}. */
@Command(name = "flotilla", description = "A browser-automation worker fleet with a coordinator.")
final class Flotilla {
  private Flotilla() {}

  /** Runs one command line and answers its exit code. */
  static int run(List<String> arguments, Terminal terminal) {
    if (arguments.isEmpty() || List.of("--help", "-h", "help").contains(arguments.get(0))) {
      terminal.out().stream().print(help());
      return ExitCode.OK;
    }
    var words = arguments.get(0).equals("--version") ? List.of("version") : arguments;
    return commandLine(terminal).execute(words.toArray(String[]::new));
  }

  static CommandLine commandLine(Terminal terminal) {
    var line =
        new CommandLine(new Flotilla())
            .addSubcommand(new DemoCommand(terminal))
            .addSubcommand(new UpCommand(terminal))
            .addSubcommand(new DoctorCommand(terminal))
            .addSubcommand(Accounts.command(terminal))
            .addSubcommand(Actions.command(terminal))
            .addSubcommand(
                PackCommands.command(
                    terminal,
                    List.of(
                        new PacksLint(terminal),
                        new PacksCheck(terminal),
                        new PacksDiff(terminal))))
            .addSubcommand(Drills.command(terminal))
            .addSubcommand(new VersionCommand(terminal))
            .addSubcommand(new PrepareCommand());
    return line.setCommandName("./flotilla")
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.out().colour() ? Ansi.ON : Ansi.OFF))
        .setOut(new PrintWriter(terminal.out().stream(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err().stream(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((error, command, parsed) -> explain(error, terminal));
  }

  private static int explain(Exception error, Terminal terminal) {
    var known =
        error instanceof CallFailed
            || error instanceof IOException
            || error instanceof InterruptedException;
    var words = error.getMessage() == null ? error.toString() : error.getMessage();
    terminal.err().print(Line.of(new Cell("✗ " + words, Ink.BAD)));
    if (!known) {
      // A bug: whoever mends it needs the place.
      error.printStackTrace(terminal.err().stream());
    }
    return ExitCode.of(error);
  }

  static String help() {
    try (InputStream in = Flotilla.class.getResourceAsStream("help.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
