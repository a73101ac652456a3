package dev.flotilla.cli.pack;

import dev.flotilla.cli.client.Output;
import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.selectors.Fault;
import dev.flotilla.selectors.PackFaults;
import dev.flotilla.selectors.PackLint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./flotilla packs lint}. */
@Command(
    name = "lint",
    sortOptions = false,
    description = "Every fault of a pack with its line, and hints; needs no fleet.",
    footer = {"", "Exit code 0 without faults, whatever the hints; else 1."})
public final class PacksLint implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin final Output output = new Output();
  @Mixin final HelpOption help = new HelpOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PACK",
      description = "A file, a site of this build, or SITE/VERSION.")
  private List<String> packs = List.of();

  /** One pack's faults and hints. */
  record Linted(String pack, List<Fault> faults, List<Fault> hints) {}

  public PacksLint(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var all = new ArrayList<Linted>();
    for (var pack : packs) {
      all.add(lint(pack));
    }
    output.print(terminal, all, () -> all.stream().flatMap(one -> lines(one).stream()).toList());
    return all.stream().allMatch(one -> one.faults().isEmpty()) ? ExitCode.OK : ExitCode.FAILED;
  }

  private static Linted lint(String pack) throws IOException {
    var text = PackPath.text(pack);
    try {
      return new Linted(pack, List.of(), PackLint.hints(text));
    } catch (PackFaults e) {
      return new Linted(pack, e.faults(), List.of());
    }
  }

  private static List<Line> lines(Linted linted) {
    var lines = new ArrayList<Line>();
    linted.faults().forEach(fault -> lines.add(line("✗ ", Ink.BAD, linted, fault)));
    linted.hints().forEach(hint -> lines.add(line("! ", Ink.WARN, linted, hint)));
    if (linted.faults().isEmpty()) {
      lines.add(Line.of(new Cell("✓ " + linted.pack() + " is a pack", Ink.GOOD)));
    }
    return lines;
  }

  private static Line line(String mark, Ink ink, Linted linted, Fault fault) {
    return Line.of(
        new Cell(mark, ink), Cell.faint(linted.pack() + ": "), Cell.of(fault.toString()));
  }
}
