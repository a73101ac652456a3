package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Goes back to the version before. */
@Command(
    name = "rollback",
    sortOptions = false,
    description =
        "Ends a canary where there is one, else goes back to the version in force before.")
final class PacksRollback extends Client implements Callable<Integer> {
  @Parameters(paramLabel = "SITE", description = "The site's name.")
  private String site = "";

  PacksRollback(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var pack = connection.open().rollback(site);
    output.print(terminal, pack, () -> PackText.facts(pack));
    return ExitCode.OK;
  }
}
