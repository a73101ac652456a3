package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.ActionState;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists an account's actions. */
@Command(name = "list", sortOptions = false, description = "An account's actions.")
final class ActionsList extends Client implements Callable<Integer> {

  @Parameters(paramLabel = "ACCOUNT", description = "Its name or id.")
  private String account = "";

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only those in this state: ${COMPLETION-CANDIDATES}.")
  private @Nullable ActionState state;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only those of this kind: ${COMPLETION-CANDIDATES}.")
  private @Nullable ActionKind kind;

  ActionsList(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    var api = connection.open();
    var actions = api.actions(Connection.account(api, account).id(), state, kind);
    output.print(terminal, actions, () -> ActionText.table(actions));
    return ExitCode.OK;
  }
}
