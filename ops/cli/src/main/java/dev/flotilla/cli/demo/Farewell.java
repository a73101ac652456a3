package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Words;
import java.util.ArrayList;
import java.util.List;

/** The summary for people. */
final class Farewell {
  private static final int SHOWN = 10;

  private final DemoReport report;
  private final List<Line> lines = new ArrayList<>();

  Farewell(DemoReport report) {
    this.report = report;
  }

  List<Line> lines() {
    var actions = report.actions();
    lines.add(Line.blank());
    lines.add(
        Line.of(
            new Cell("  %d actions done".formatted(actions.completed()), Ink.STRONG),
            Cell.faint(
                " of %d, in %.0f s".formatted(actions.submitted(), report.seconds().total()))));
    lines.add(Line.blank());
    fact("by kind", Kinds.tally(actions.byKind()));
    fact("outcomes", Words.tally(actions.byOutcome()));
    fact(
        "the site got",
        Words.count(report.ledger().invites(), "invitation")
            + " and "
            + Words.count(report.ledger().views(), "view"));
    lines.add(Line.blank());
    verdict(
        report.mismatches() == 0,
        "The site's ledger and the coordinator tell the same.",
        Words.count(report.mismatches(), "difference") + " between ledger and coordinator:");
    list(report.differences());
    verdict(
        report.duplicateInvites() == 0,
        "Nobody was invited twice.",
        Words.count(report.duplicateInvites(), "invitation") + " went out twice.");
    if (actions.completed() == 0) {
      verdict(false, "", "Nothing was done; the logs say why.");
    }
    if (actions.inDoubt() > 0) {
      lines.add(
          Line.of(
              new Cell(
                  "  ? " + Words.count(actions.inDoubt(), "action") + " in doubt, a look is due:",
                  Ink.WARN)));
      list(actions.inDoubtNames());
    }
    lines.add(Line.blank());
    return lines;
  }

  private void fact(String what, String value) {
    lines.add(Line.of(Cell.faint("  %-14s".formatted(what)), Cell.of(value)));
  }

  private void verdict(boolean good, String yes, String no) {
    lines.add(Line.of(good ? new Cell("  ✓ " + yes, Ink.GOOD) : new Cell("  ✗ " + no, Ink.BAD)));
  }

  private void list(List<String> words) {
    words.stream().limit(SHOWN).forEach(word -> lines.add(Line.of("      " + word)));
    if (words.size() > SHOWN) {
      lines.add(Line.of(Cell.faint("      and " + (words.size() - SHOWN) + " more")));
    }
  }
}
