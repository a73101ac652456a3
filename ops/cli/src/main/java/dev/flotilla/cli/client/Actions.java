package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./flotilla actions}. */
@Command(name = "actions", description = "What accounts are asked to do, and what became of it.")
public final class Actions extends Group {
  private Actions() {}

  /** The command with all its words. */
  public static CommandLine command(Terminal terminal) {
    return new Actions()
        .with(
            new ActionsList(terminal),
            new ActionsShow(terminal),
            new ActionsAdd(terminal),
            new ActionsResolve(terminal));
  }
}
