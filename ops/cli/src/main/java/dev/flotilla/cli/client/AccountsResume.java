package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets a paused account go on. */
@Command(name = "resume", sortOptions = false, description = "Lets a paused account go on.")
final class AccountsResume extends Client implements Callable<Integer> {

  @Parameters(paramLabel = "ACCOUNT", description = "Its name or id.")
  private String account = "";

  AccountsResume(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var api = connection.open();
    var id = Connection.account(api, account).id();
    api.resume(id);
    var found = api.account(id);
    output.print(terminal, found, () -> AccountText.facts(found));
    return ExitCode.OK;
  }
}
