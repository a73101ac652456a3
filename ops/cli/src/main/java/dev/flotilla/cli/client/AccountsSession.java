package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an account a session. */
@Command(
    name = "session",
    sortOptions = false,
    description = "Gives an account its signed-in browser state.")
final class AccountsSession extends Client implements Callable<Integer> {

  @Parameters(paramLabel = "ACCOUNT", description = "Its name or id.")
  private String account = "";

  @Mixin private final SessionSource session = new SessionSource();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  AccountsSession(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var state =
        session
            .read(connection)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(), "Name a session: --session FILE or --practice-seat SEAT"));
    var api = connection.open();
    var id = Connection.account(api, account).id();
    api.putSession(id, state);
    var found = api.account(id);
    output.print(terminal, found, () -> AccountText.facts(found));
    return ExitCode.OK;
  }
}
