package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one account. */
@Command(name = "show", sortOptions = false, description = "One account in full.")
final class AccountsShow extends Client implements Callable<Integer> {

  @Parameters(paramLabel = "ACCOUNT", description = "Its name or id.")
  private String account = "";

  AccountsShow(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var found = Connection.account(connection.open(), account);
    output.print(terminal, found, () -> AccountText.facts(found));
    return ExitCode.OK;
  }
}
