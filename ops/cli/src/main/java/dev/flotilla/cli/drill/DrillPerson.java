package dev.flotilla.cli.drill;

import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.drills.site.SiteDrill;
import dev.flotilla.drills.site.SiteDrillReport;
import java.io.IOException;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./flotilla drill person}. */
@Command(
    name = "person",
    sortOptions = false,
    description =
        "Invitations among traps: look-alikes with the same name beside the profile, in the menu and"
            + " behind the link, dialogs of somebody else, moved and reused addresses. Nobody but"
            + " the contact may ever be clicked.",
    footer = {"", "Exit code 0 when nothing was wrong, else 1."})
final class DrillPerson extends Rehearsal {
  @Option(
      names = "--profiles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many, by seed (default ${DEFAULT-VALUE}).")
  private int profiles;

  DrillPerson(Terminal terminal) {
    super(terminal);
  }

  @Override
  SiteDrillReport play(SiteDrill drill, Consumer<String> told)
      throws IOException, InterruptedException {
    return drill.traps(profiles, told);
  }
}
