package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./flotilla accounts}. */
@Command(name = "accounts", description = "Accounts of a running fleet.")
public final class Accounts extends Group {
  private Accounts() {}

  /** The command with all its words. */
  public static CommandLine command(Terminal terminal) {
    return new Accounts()
        .with(
            new AccountsList(terminal),
            new AccountsShow(terminal),
            new AccountsPending(terminal),
            new AccountsAdd(terminal),
            new AccountsSession(terminal),
            new AccountsPause(terminal),
            new AccountsResume(terminal));
  }
}
