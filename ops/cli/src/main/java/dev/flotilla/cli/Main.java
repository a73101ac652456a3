package dev.flotilla.cli;

import dev.flotilla.cli.terminal.Terminal;
import java.util.Arrays;
import java.util.List;

/** The entry point, and the only class here that ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var program = args.length == 0 ? null : Program.of(args[0]).orElse(null);
    if (program != null) {
      program.run(Arrays.copyOfRange(args, 1, args.length));
    } else {
      System.exit(Flotilla.run(List.of(args), Terminal.standard()));
    }
  }
}
