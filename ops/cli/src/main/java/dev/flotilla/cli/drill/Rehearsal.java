package dev.flotilla.cli.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.cli.terminal.Words;
import dev.flotilla.drills.process.Folders;
import dev.flotilla.drills.site.SiteDrill;
import dev.flotilla.drills.site.SiteDrillReport;
import dev.flotilla.protocol.Wire;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Packs;
import dev.flotilla.worker.browser.DriverFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the drills on the practice site share. */
abstract class Rehearsal implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin final HelpOption help = new HelpOption();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Same seed, same cases (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--pack",
      paramLabel = "SITE",
      defaultValue = "linkedin",
      description = "The pack to look through (default ${DEFAULT-VALUE}).")
  private String site = "linkedin";

  @Option(
      names = "--lanes",
      paramLabel = "N",
      defaultValue = "2",
      description = "Browsers at once (default ${DEFAULT-VALUE}).")
  private int lanes;

  @Option(names = "--json", description = "Print one JSON document at the end, and talk on stderr.")
  private boolean json;

  @Option(names = "--quiet", description = "Tell of wrong cases only.")
  private boolean quiet;

  Rehearsal(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Plays the cases. */
  abstract SiteDrillReport play(SiteDrill drill, Consumer<String> told)
      throws IOException, InterruptedException;

  @Override
  public final Integer call() throws IOException, InterruptedException {
    var file =
        Packs.bundled()
            .released(site)
            .orElseThrow(() -> new IOException("No pack is released for the site " + site));
    var folder = Files.createTempDirectory("flotilla-drill-");
    try {
      SiteDrill.prepare(DriverFiles.cache(System.getenv()));
      var drill = new SiteDrill(Pack.parse(file.text()), folder, lanes, seed);
      var report = play(drill, this::tell);
      print(report);
      return report.wrong() == 0 ? ExitCode.OK : ExitCode.FAILED;
    } finally {
      Folders.delete(folder);
    }
  }

  private void tell(String line) {
    var wrong = line.contains(" WRONG ");
    if (wrong || !quiet) {
      var screen = json ? terminal.err() : terminal.out();
      screen.print(Line.of(new Cell("  " + line, wrong ? Ink.BAD : Ink.FAINT)));
    }
  }

  private void print(SiteDrillReport report) throws JsonProcessingException {
    if (json) {
      terminal.out().stream().println(Wire.JSON.writeValueAsString(report));
      return;
    }
    var right = report.wrong() == 0;
    terminal
        .out()
        .print(
            Line.of(
                new Cell(
                    "  %s in %s: %d wrong, %d in doubt"
                        .formatted(
                            Words.count(report.cases(), "case"),
                            Words.clock(Duration.ofMillis(report.tookMs())),
                            report.wrong(),
                            report.unknown()),
                    right ? Ink.GOOD : Ink.BAD)));
    terminal.out().print(Line.of("  " + Words.tally(report.byOutcome())));
  }
}
