package dev.flotilla.cli;

import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.protocol.WorkerHello;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./flotilla version}. */
@Command(name = "version", description = "What this is and what it runs on.")
final class VersionCommand implements Runnable {
  private final Terminal terminal;
  @Mixin final HelpOption help = new HelpOption();

  VersionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var version = VersionCommand.class.getPackage().getImplementationVersion();
    terminal.out().print(Line.of("flotilla " + (version == null ? "(unpackaged)" : version)));
    terminal.out().print(Line.of("protocol " + WorkerHello.PROTOCOL));
    terminal
        .out()
        .print(
            Line.of(
                "java "
                    + Runtime.version()
                    + " on "
                    + System.getProperty("os.name")
                    + " "
                    + System.getProperty("os.arch")));
  }
}
