package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists all accounts. */
@Command(name = "list", sortOptions = false, description = "All accounts.")
final class AccountsList extends Client implements Callable<Integer> {

  AccountsList(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var accounts = connection.open().accounts();
    output.print(terminal, accounts, () -> AccountText.table(accounts));
    return ExitCode.OK;
  }
}
