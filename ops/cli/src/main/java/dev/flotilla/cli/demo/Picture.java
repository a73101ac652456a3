package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Table;
import dev.flotilla.cli.terminal.Words;
import dev.flotilla.drills.process.Child;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.FleetView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fleet at one moment, as a block for a terminal or as one line for a log. */
final class Picture {
  private final FleetView fleet;
  private final List<Child> fallen;
  private final Duration elapsed;
  private final @Nullable Duration length;
  private final Instant now;

  Picture(
      FleetView fleet,
      List<Child> fallen,
      Duration elapsed,
      @Nullable Duration length,
      Instant now) {
    this.fleet = fleet;
    this.fallen = List.copyOf(fallen);
    this.elapsed = elapsed;
    this.length = length;
    this.now = now;
  }

  List<Line> block(List<AccountView> accounts) {
    var table =
        new Table("seat", "now", "#waiting", "#viewed", "#sent", "#other", "in doubt", "next");
    accounts.stream()
        .sorted(Comparator.comparing(AccountView::name))
        .forEach(account -> row(table, account));
    var lines = new ArrayList<>(table.lines(2));
    lines.add(Line.blank());
    lines.add(Line.of(new Cell("  " + progress(), Ink.STRONG), Cell.faint("   " + time())));
    var outcomes = Words.tally(fleet.actions().byOutcome());
    lines.add(Line.of(Cell.faint("  " + (outcomes.isEmpty() ? "nothing done yet" : outcomes))));
    lines.add(Line.of(Cell.faint("  " + workers())));
    if (!fallen.isEmpty()) {
      lines.add(Line.of(new Cell("  " + fallenWords(), Ink.BAD)));
    }
    lines.add(Line.of(Cell.faint("  Ctrl-C stops it, compares with the ledger and cleans up.")));
    return lines;
  }

  Line line() {
    var line = "  " + time() + "  " + progress() + " · " + workers();
    return Line.of(fallen.isEmpty() ? line : line + " · " + fallenWords());
  }

  private void row(Table table, AccountView account) {
    var outcomes = account.outcomes();
    var viewed = outcomes.getOrDefault("viewed", 0);
    var sent = outcomes.getOrDefault("sent", 0);
    var all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
    table.row(
        Cell.of(account.name()),
        doing(account),
        Cell.of(account.queued().values().stream().mapToInt(Integer::intValue).sum()),
        Cell.of(viewed),
        Cell.of(sent),
        Cell.of(all - viewed - sent),
        account.inDoubt() == 0
            ? Cell.faint("–")
            : new Cell(Integer.toString(account.inDoubt()), Ink.WARN),
        next(account));
  }

  private static Cell doing(AccountView account) {
    var lease = account.lease();
    if (lease != null) {
      return new Cell(Words.plain(lease.phase()), Ink.GOOD);
    }
    return switch (account.state()) {
      case ACTIVE -> Cell.faint("resting");
      case NEEDS_SESSION -> new Cell("needs a session", Ink.WARN);
      case COOLING -> new Cell("cooling", Ink.WARN);
      case PAUSED -> new Cell("paused", Ink.WARN);
      case NEEDS_HUMAN -> new Cell("needs a person", Ink.BAD);
    };
  }

  private Cell next(AccountView account) {
    if (account.lease() != null || account.nextDueAt() == null) {
      return Cell.faint("–");
    }
    return Cell.of(Words.until(account.nextDueAt(), now));
  }

  private String progress() {
    var actions = fleet.actions();
    var kinds = Kinds.tally(actions.byKind());
    return "%d of %d actions done%s, %d in doubt"
        .formatted(
            actions.completed(),
            actions.submitted(),
            kinds.isEmpty() ? "" : " (" + kinds + ")",
            actions.inDoubt());
  }

  private String workers() {
    var here = fleet.workers().stream().filter(worker -> !worker.state().equals("lost")).toList();
    if (here.isEmpty()) {
      return "the workers are starting their browsers";
    }
    return here.stream()
        .map(worker ->
            worker.name()
                + " acts for "
                + worker.leases()
                + (worker.state().equals("connected") ? "" : " (" + worker.state() + ")"))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String fallenWords() {
    return fallen.stream().map(Child::name).collect(Collectors.joining(", ")) + " ended unasked";
  }

  private String time() {
    return length == null
        ? Words.clock(elapsed)
        : Words.clock(elapsed) + " of " + Words.clock(length);
  }
}
