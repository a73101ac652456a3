package dev.flotilla.cli.pack;

import dev.flotilla.cli.client.Output;
import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.HelpOption;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.cli.terminal.Words;
import dev.flotilla.drills.pack.PackTrial;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.browser.DriverFiles;
import dev.flotilla.worker.page.PageTrouble;
import dev.flotilla.worker.page.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./flotilla packs check}. */
@Command(
    name = "check",
    sortOptions = false,
    description =
        "What a page is to a pack: which candidate of each element matches, how the person stands,"
            + " what else it says. Nothing is clicked. Or reads a folder of samples; needs no"
            + " fleet.",
    footer = {"", "With --samples exit code 0 when all are read as they say, else 1."})
public final class PacksCheck implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin final Output output = new Output();
  @Mixin final HelpOption help = new HelpOption();

  @Parameters(paramLabel = "PACK", description = "A file, a site of this build, or SITE/VERSION.")
  private String pack = "";

  /** What is looked at. */
  static final class Page {
    @Option(names = "--url", required = true, paramLabel = "ADDRESS", description = "A page.")
    @Nullable String url;

    @Option(
        names = "--html",
        required = true,
        paramLabel = "FILE",
        description = "A page that was saved.")
    @Nullable Path html;

    @Option(
        names = "--samples",
        required = true,
        paramLabel = "DIR",
        description = "Pages that say in their first comment what must be read off them.")
    @Nullable Path samples;
  }

  @ArgGroup(multiplicity = "1")
  private Page page = new Page();

  @Option(
      names = "--at",
      paramLabel = "ADDRESS",
      defaultValue = "http://saved.invalid/",
      description = "Where a saved page stood: packs read addresses too.")
  private String at = "";

  @Option(
      names = "--during",
      paramLabel = "KIND",
      defaultValue = "invite",
      description = "The kind of action it is read for (default ${DEFAULT-VALUE}).")
  private ActionKind during = ActionKind.INVITE;

  @Option(
      names = "--session",
      paramLabel = "FILE",
      description = "A storage state that Playwright saved while signed in.")
  private @Nullable Path session;

  public PacksCheck(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var read = Pack.parse(PackPath.text(pack));
    var state = session == null ? Optional.<String>empty() : Optional.of(Files.readString(session));
    try (var trial = new PackTrial(read, DriverFiles.cache(System.getenv()), state)) {
      return page.samples != null ? samples(trial, page.samples) : page(trial, read);
    } catch (PageTrouble e) {
      throw new IOException("The page did not open: " + e.getMessage(), e);
    }
  }

  private int page(PackTrial trial, Pack read) throws IOException {
    var checked =
        page.url != null
            ? trial.url(during, page.url)
            : trial.html(during, at, Files.readString(java.util.Objects.requireNonNull(page.html)));
    output.print(terminal, CheckText.data(checked), () -> CheckText.lines(checked, read));
    return ExitCode.OK;
  }

  private int samples(PackTrial trial, Path folder) throws IOException {
    var wrong = new TreeMap<String, List<String>>();
    var count = 0;
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        count++;
        var differences = trial.differences(Sample.read(file));
        if (!differences.isEmpty()) {
          wrong.put(String.valueOf(file.getFileName()), differences);
        }
      }
    }
    var all = count;
    output.print(terminal, Map.of("samples", all, "wrong", wrong), () -> lines(all, wrong));
    return wrong.isEmpty() && all > 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private static List<Line> lines(int count, Map<String, List<String>> wrong) {
    var lines = new ArrayList<Line>();
    wrong.forEach((name, differences) ->
        differences.forEach(difference ->
            lines.add(
                Line.of(new Cell("✗ ", Ink.BAD), Cell.faint(name + ": "), Cell.of(difference)))));
    lines.add(
        Line.of(
            new Cell(
                "%s, %d read otherwise than they say"
                    .formatted(Words.count(count, "sample"), wrong.size()),
                wrong.isEmpty() && count > 0 ? Ink.GOOD : Ink.BAD)));
    return lines;
  }
}
