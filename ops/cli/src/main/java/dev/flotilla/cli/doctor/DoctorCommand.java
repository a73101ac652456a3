package dev.flotilla.cli.doctor;

import dev.flotilla.cli.doctor.Finding.Level;
import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.cli.terminal.Words;
import dev.flotilla.cli.up.FleetFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./flotilla doctor}. */
@Command(
    name = "doctor",
    description =
        "Looks over this machine: one line for each thing a fleet needs, and how to mend it.",
    footer = {"", "Exit code 0 when nothing failed (warnings may stand), else 1."})
public final class DoctorCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin final HelpOption help = new HelpOption();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = FleetFile.DEFAULT_DATA,
      description = "The data folder to look at (default ${DEFAULT-VALUE}).")
  private Path data = Path.of(FleetFile.DEFAULT_DATA);

  public DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    var failed = 0;
    for (var check : Checks.of(System.getenv(), data).entrySet()) {
      var finding = look(check.getKey(), check.getValue());
      print(finding);
      failed += finding.level() == Level.FAIL ? 1 : 0;
    }
    terminal
        .out()
        .print(
            Line.of(
                failed == 0
                    ? new Cell("Ready: ./flotilla demo shows a fleet at work.", Ink.STRONG)
                    : new Cell(Words.count(failed, "thing") + " to mend first.", Ink.STRONG)));
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private static Finding look(String what, Check check) throws InterruptedException {
    try {
      return check.look();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      return Finding.fail(what, String.valueOf(e.getMessage()), "see ./flotilla --help");
    }
  }

  private void print(Finding finding) {
    var cells = new ArrayList<Cell>();
    cells.add(mark(finding.level()));
    cells.add(Cell.of("  %-12s ".formatted(finding.what())));
    cells.add(Cell.faint(finding.detail()));
    terminal.out().print(new Line(cells));
    if (!finding.mend().isEmpty()) {
      terminal.out().print(Line.of("                    → " + finding.mend()));
    }
  }

  private static Cell mark(Level level) {
    return switch (level) {
      case OK -> new Cell("ok  ", Ink.GOOD);
      case WARN -> new Cell("warn", Ink.WARN);
      case FAIL -> new Cell("fail", Ink.BAD);
    };
  }
}
