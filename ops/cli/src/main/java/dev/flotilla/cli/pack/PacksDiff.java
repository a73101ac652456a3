package dev.flotilla.cli.pack;

import dev.flotilla.cli.client.Output;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.PackDiff;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./flotilla packs diff}. */
@Command(
    name = "diff",
    sortOptions = false,
    description = "What differs between two packs, in words; needs no fleet.")
public final class PacksDiff implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin final Output output = new Output();
  @Mixin final HelpOption help = new HelpOption();

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "A file, a site of this build, or SITE/VERSION.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The same.")
  private String after = "";

  public PacksDiff(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var differences =
        PackDiff.between(Pack.parse(PackPath.text(before)), Pack.parse(PackPath.text(after)));
    output.print(terminal, differences, () -> lines(differences));
    return ExitCode.OK;
  }

  private static List<Line> lines(List<String> differences) {
    return differences.isEmpty()
        ? List.of(Line.of("No difference."))
        : differences.stream().map(Line::of).toList();
  }
}
