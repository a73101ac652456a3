package dev.flotilla.cli.up;

import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.StopSignal;
import dev.flotilla.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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

  public UpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try (var stop = StopSignal.install()) {
      return new Up(data.toAbsolutePath().normalize(), workers, !noPractice, terminal, stop).run();
    }
  }
}
