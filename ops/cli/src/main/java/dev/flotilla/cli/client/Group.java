package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.HelpOption;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A word that needs a second one. */
public abstract class Group implements Callable<Integer> {
  @Mixin final HelpOption help = new HelpOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public final Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        spec.name() + " takes one of: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** The group with its sub-commands. */
  protected final CommandLine with(Object... commands) {
    var line = new CommandLine(this);
    for (var command : commands) {
      line.addSubcommand(command);
    }
    return line;
  }
}
