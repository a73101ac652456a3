package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one action. */
@Command(name = "show", sortOptions = false, description = "One action in full.")
final class ActionsShow extends Client implements Callable<Integer> {

  @Parameters(paramLabel = "ACTION", description = "Its id.")
  private String action = "";

  ActionsShow(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var found = connection.open().action(action);
    output.print(terminal, found, () -> ActionText.facts(found));
    return ExitCode.OK;
  }
}
