package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.Terminal;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./flotilla packs}. */
@Command(name = "packs", description = "What is known about sites: look at it, try it, release it.")
public final class PackCommands extends Group {
  private PackCommands() {}

  /** The command with all its words; {@code local} ones need no fleet. */
  public static CommandLine command(Terminal terminal, List<Object> local) {
    var group =
        new PackCommands()
            .with(
                new PacksList(terminal),
                new PacksShow(terminal),
                new PacksRelease(terminal),
                new PacksRollback(terminal));
    local.forEach(group::addSubcommand);
    return group;
  }
}
