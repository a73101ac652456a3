package dev.flotilla.cli.up;

import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.StopSignal;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.drills.fleet.FleetSites;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./flotilla up}. */
@Command(
    name = "up",
    sortOptions = false,
    description =
        "Starts a fleet that keeps its data and runs until Ctrl-C: Redis, a coordinator, workers,"
            + " and the practice site to work on. Started again, it goes on where it was.",
    footer = {
      "",
      "The coordinator is on port 7400 and the practice site on 7480 where those are free, else on"
          + " free ones; ./flotilla accounts and actions find them by the data folder."
    })
public final class UpCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin final HelpOption help = new HelpOption();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = FleetFile.DEFAULT_DATA,
      description = "The fleet's folder (default ${DEFAULT-VALUE}).")
  private Path data = Path.of(FleetFile.DEFAULT_DATA);

  @Option(
      names = "--workers",
      paramLabel = "N",
      defaultValue = "2",
      description = "Worker processes (default ${DEFAULT-VALUE}).")
  private int workers;

  @Option(names = "--no-practice", description = "Leave the practice site out.")
  private boolean noPractice;

  @Option(
      names = "--site",
      paramLabel = "NAME=ORIGIN",
      description = "A site to work on, such as commons=https://commons.example; repeat for more.")
  private Map<String, String> sites = Map.of();

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "A folder with packs of your own, DIR/<site>/<version>.yaml.")
  private @Nullable Path packs;

  @Option(
      names = "--accept-terms",
      paramLabel = "SITE",
      description = "You have read what the site's pack says of its terms; repeat for more.")
  private List<String> acceptedTerms = List.of();

  public UpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try (var stop = StopSignal.install()) {
      var folder = packs == null ? null : packs.toAbsolutePath().normalize();
      var others = new FleetSites(sites, Optional.ofNullable(folder), acceptedTerms);
      return new Up(data.toAbsolutePath().normalize(), workers, !noPractice, others, terminal, stop)
          .run();
    }
  }
}
