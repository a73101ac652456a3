package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;

/** What the client commands share. */
abstract class Client {
  final Terminal terminal;
  @Mixin final Connection connection = new Connection();
  @Mixin final Output output = new Output();
  @Mixin final HelpOption help = new HelpOption();

  Client(Terminal terminal) {
    this.terminal = terminal;
  }
}
