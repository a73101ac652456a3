package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one site's pack: versions, what is stopped, how its elements are found. */
@Command(
    name = "show",
    sortOptions = false,
    description = "One site: versions, what drift has stopped, how elements are found.")
final class PacksShow extends Client implements Callable<Integer> {
  @Parameters(paramLabel = "SITE", description = "The site's name.")
  private String site = "";

  PacksShow(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var pack = connection.open().pack(site);
    output.print(terminal, pack, () -> PackText.facts(pack));
    return ExitCode.OK;
  }
}
