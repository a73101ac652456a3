package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.StopSignal;
import dev.flotilla.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./flotilla demo}. */
@Command(
    name = "demo",
    sortOptions = false,
    description =
        "Runs a whole fleet on the practice site and shows it at work: Redis, a coordinator,"
            + " workers with browsers, and seats with contacts to view and invite. At the end it"
            + " compares what the coordinator believes with what the site received.",
    footer = {
      "",
      "Everything is on loopback and on free ports; nothing is left behind.",
      "Exit code 0 when work was done, ledger and coordinator agree and nobody was invited twice;"
          + " else 1; 130 after Ctrl-C."
    })
public final class DemoCommand implements Callable<Integer> {
  private static final int MOST_SEATS = 200;

  private final Terminal terminal;
  @Mixin private final DemoOptions options = new DemoOptions();
  @Mixin final HelpOption help = new HelpOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  public DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    check(options.seats >= 1 && options.seats <= MOST_SEATS, "--seats takes 1 to " + MOST_SEATS);
    check(options.contacts >= 1 && options.contacts <= 250, "--contacts takes 1 to 250");
    check(options.workers >= 1 && options.workers <= 16, "--workers takes 1 to 16");
    try (var stop = StopSignal.install()) {
      return new Demo(options, terminal, stop).run();
    }
  }

  private void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }
}
