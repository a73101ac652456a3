package dev.flotilla.cli.up;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where to look, and what to type next. */
final class UpGreeting {
  private final FleetFile fleet;
  private final Path data;
  private final Optional<String> profile;

  /**
   * @param profile the address of somebody on the practice site, for an example to copy
   */
  UpGreeting(FleetFile fleet, Path data, Optional<String> profile) {
    this.fleet = fleet;
    this.data = data;
    this.profile = profile;
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
    if (profile.isPresent()) {
      examples(lines, "seat-01 --practice-seat seat-01 --policy demo", "seat-01", profile.get());
    } else {
      examples(lines, "NAME --site SITE --session state.json", "NAME", "ADDRESS");
    }
    lines.add(Line.of(Cell.faint("  Ctrl-C stops it; ./flotilla up goes on with the same data.")));
    lines.add(Line.blank());
    return lines;
  }

  private void examples(List<Line> lines, String account, String name, String address) {
    type(lines, "In another terminal, add an account:", "accounts add " + account);
    type(
        lines,
        "ask it to do something:",
        "actions add " + name + " invite " + address + " --note 'Hello!'");
    type(lines, "and see what became of it:", "actions list " + name);
  }

  private void type(List<Line> lines, String what, String command) {
    var folder =
        data.equals(Path.of(FleetFile.DEFAULT_DATA).toAbsolutePath().normalize())
            ? ""
            : " --data " + data;
    lines.add(Line.of(Cell.faint("  " + what)));
    lines.add(Line.of("    ./flotilla " + command + folder));
    lines.add(Line.blank());
  }

  private static void fact(List<Line> lines, String what, String value) {
    lines.add(Line.of(Cell.faint("  %-15s".formatted(what)), new Cell(value, Ink.LINK)));
  }
}
