package dev.flotilla.cli.up;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where to look, and what to type next. */
final class UpGreeting {
  private final FleetFile fleet;
  private final Path data;

  UpGreeting(FleetFile fleet, Path data) {
    this.fleet = fleet;
    this.data = data;
  }

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    lines.add(Line.of(new Cell("  The fleet is up", Ink.STRONG)));
    lines.add(Line.blank());
    fact(lines, "console", fleet.coordinator() + "/");
    if (fleet.practiceSite() != null) {
      fact(lines, "practice site", fleet.practiceSite() + "/");
    }
    fact(lines, "data and logs", data.toString());
    lines.add(Line.blank());
    lines.add(Line.of("  In another terminal:"));
    lines.add(Line.blank());
    if (fleet.practiceSite() != null) {
      type(lines, "accounts add seat-01 --practice-seat seat-01", "an account, signed in");
      type(lines, "actions add seat-01 invite ADDRESS --note 'Hello!'", "the address of a profile");
    } else {
      type(
          lines,
          "accounts add NAME --site SITE --session state.json",
          "a Playwright storage state");
      type(lines, "actions add NAME invite ADDRESS --note 'Hello!'", "the address of a profile");
    }
    type(lines, "actions list seat-01", "what became of it");
    lines.add(Line.blank());
    lines.add(Line.of(Cell.faint("  Ctrl-C stops it; ./flotilla up goes on with the same data.")));
    lines.add(Line.blank());
    return lines;
  }

  private void type(List<Line> lines, String command, String what) {
    var folder =
        data.equals(Path.of(FleetFile.DEFAULT_DATA).toAbsolutePath().normalize())
            ? ""
            : " --data " + data;
    lines.add(Line.of(Cell.of("    ./flotilla " + command + folder), Cell.faint("    # " + what)));
  }

  private static void fact(List<Line> lines, String what, String value) {
    lines.add(Line.of(Cell.faint("  %-15s".formatted(what)), new Cell(value, Ink.LINK)));
  }
}
