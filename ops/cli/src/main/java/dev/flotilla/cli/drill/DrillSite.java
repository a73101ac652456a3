package dev.flotilla.cli.drill;

import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.drills.site.SiteDrill;
import dev.flotilla.drills.site.SiteDrillReport;
import java.io.IOException;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./flotilla drill site}. */
@Command(
    name = "site",
    sortOptions = false,
    description =
        "Every kind of action in every situation the practice site can show, on both fronts and in"
            + " six languages, with real browsers. Outcome and verdict are compared with the"
            + " site's ledger.",
    footer = {"", "Exit code 0 when nothing was wrong, else 1."})
final class DrillSite extends Rehearsal {
  @Option(
      names = "--cases",
      paramLabel = "N",
      defaultValue = "300",
      description = "How many, drawn by seed (default ${DEFAULT-VALUE}).")
  private int cases;

  @Option(names = "--all", description = "Every situation on every front in every language.")
  private boolean all;

  DrillSite(Terminal terminal) {
    super(terminal);
  }

  @Override
  SiteDrillReport play(SiteDrill drill, Consumer<String> told)
      throws IOException, InterruptedException {
    return all ? drill.all(told) : drill.draw(cases, told);
  }
}
