package dev.flotilla.cli.drill;

import dev.flotilla.cli.client.Group;
import dev.flotilla.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./flotilla drill}. */
@Command(name = "drill", description = "Rehearsals on the practice site, judged by its ledger.")
public final class Drills extends Group {
  private Drills() {}

  /** The command with all its words. */
  public static CommandLine command(Terminal terminal) {
    return new Drills().with(new DrillSite(terminal), new DrillPerson(terminal));
  }
}
