package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists what a running fleet knows of sites. */
@Command(name = "list", sortOptions = false, description = "The packs of a running fleet.")
final class PacksList extends Client implements Callable<Integer> {
  PacksList(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var packs = connection.open().packs();
    output.print(terminal, packs, () -> PackText.table(packs));
    return ExitCode.OK;
  }
}
