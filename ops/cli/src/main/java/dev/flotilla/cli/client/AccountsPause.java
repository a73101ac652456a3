package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops an account until it is resumed. */
@Command(name = "pause", sortOptions = false, description = "Stops an account until it is resumed.")
final class AccountsPause extends Client implements Callable<Integer> {

  @Parameters(paramLabel = "ACCOUNT", description = "Its name or id.")
  private String account = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "paused by hand",
      description = "Why, in words that its owner will read (default ${DEFAULT-VALUE}).")
  private String reason = "";

  AccountsPause(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var api = connection.open();
    var id = Connection.account(api, account).id();
    api.pause(id, reason);
    var found = api.account(id);
    output.print(terminal, found, () -> AccountText.facts(found));
    return ExitCode.OK;
  }
}
