package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.DurationText;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a demo may be asked for. */
final class DemoOptions {
  @Option(
      names = "--for",
      paramLabel = "TIME",
      converter = DurationText.class,
      description = "Stop after this long, such as 60s or 5m. Without it the demo runs to Ctrl-C.")
  @Nullable Duration length;

  @Option(names = "--json", description = "Print one JSON document at the end, and talk on stderr.")
  boolean json;

  @Option(
      names = "--seats",
      paramLabel = "N",
      defaultValue = "12",
      description = "Practice seats to connect (default ${DEFAULT-VALUE}).")
  int seats;

  @Option(
      names = "--contacts",
      paramLabel = "N",
      defaultValue = "25",
      description = "Contacts for each seat (default ${DEFAULT-VALUE}).")
  int contacts;

  @Option(
      names = "--workers",
      paramLabel = "N",
      defaultValue = "2",
      description = "Worker processes (default ${DEFAULT-VALUE}).")
  int workers;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Same seed, same people and same work (default ${DEFAULT-VALUE}).")
  long seed;

  @Option(names = "--keep", description = "Keep the demo's folder with its logs.")
  boolean keep;
}
