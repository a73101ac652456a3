package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Table;
import dev.flotilla.cli.terminal.Words;
import dev.flotilla.protocol.api.PackView;
import java.util.ArrayList;
import java.util.List;

/** What is known of a site, for people. */
final class PackText {
  private PackText() {}

  static List<Line> table(List<PackView> packs) {
    if (packs.isEmpty()) {
      return List.of(Line.of("No packs."));
    }
    var table = new Table("site", "released", "canary", "stopped", "origin");
    packs.forEach(pack ->
        table.row(
            Cell.of(pack.site()),
            Cell.of(pack.released().isEmpty() ? "–" : pack.released()),
            Cell.of(canary(pack)),
            stopped(pack),
            Cell.of(pack.origin() == null ? "–" : pack.origin())));
    return table.lines(0);
  }

  static List<Line> facts(PackView pack) {
    var facts = new Facts();
    facts.add("site", pack.site());
    facts.add("origin", pack.origin());
    facts.add("released", pack.released());
    facts.add("canary", pack.canary() == null ? null : canary(pack));
    facts.add("previous", pack.previous());
    facts.add(
        "versions",
        String.join(", ", pack.versions().stream().map(PackView.Version::version).toList()));
    facts.add("stopped", stopped(pack));
    var lines = new ArrayList<>(facts.lines());
    circuits(pack, lines);
    elements(pack, lines);
    return lines;
  }

  private static void circuits(PackView pack, List<Line> lines) {
    if (pack.circuits().isEmpty()) {
      return;
    }
    lines.add(Line.blank());
    var table = new Table("version", "kind", "circuit", "#misses", "next try");
    pack.circuits()
        .forEach(circuit ->
            table.row(
                Cell.of(circuit.version()),
                Cell.of(circuit.kind().wire()),
                new Cell(
                    Words.plain(circuit.state().wire()),
                    switch (circuit.state()) {
                      case CLOSED -> Ink.GOOD;
                      case HALF_OPEN -> Ink.WARN;
                      case OPEN -> Ink.BAD;
                    }),
                Cell.of(circuit.misses()),
                Cell.of(circuit.probeAt() == null ? "–" : Words.at(circuit.probeAt()))));
    lines.addAll(table.lines(0));
  }

  private static void elements(PackView pack, List<Line> lines) {
    if (pack.elements().isEmpty()) {
      return;
    }
    lines.add(Line.blank());
    var table = new Table("version", "element", "#first", "#fallback", "#missed");
    pack.elements()
        .forEach(use ->
            table.row(
                Cell.of(use.version()),
                Cell.of(use.element()),
                Cell.of(Long.toString(use.primary())),
                new Cell(Long.toString(use.fallback()), use.fallback() > 0 ? Ink.WARN : Ink.PLAIN),
                new Cell(Long.toString(use.missed()), use.missed() > 0 ? Ink.BAD : Ink.PLAIN)));
    lines.addAll(table.lines(0));
  }

  private static String canary(PackView pack) {
    return pack.canary() == null
        ? "–"
        : "%s for %d %%".formatted(pack.canary(), pack.canaryPercent());
  }

  private static Cell stopped(PackView pack) {
    var kinds =
        pack.circuits().stream()
            .filter(circuit -> circuit.state() != PackView.Circuit.State.CLOSED)
            .map(circuit -> circuit.kind().wire())
            .distinct()
            .toList();
    return kinds.isEmpty() ? Cell.of("nothing") : new Cell(String.join(", ", kinds), Ink.BAD);
  }
}
