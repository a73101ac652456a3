package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.ListRule;
import dev.flotilla.worker.page.Row;
import dev.flotilla.worker.page.Rows;
import dev.flotilla.worker.page.Sight;
import java.util.List;
import java.util.Optional;

/**
 * One way through a list from where it was opened, batch by batch, bounded in time. Each row is
 * given once; what was given is not read again.
 */
final class Walk {
  private static final long WAKE_MS = 400;
  private static final int PUSHES = 2;

  private final Attempt attempt;
  private final ListName list;
  private final ListRule rule;
  private int given;
  private int total = -1;
  private boolean begun;
  private boolean more = true;
  private boolean end;
  private boolean saidEmpty;
  private Optional<Outcome> trouble = Optional.empty();

  Walk(Attempt attempt, ListName list) {
    this.attempt = attempt;
    this.list = list;
    this.rule = attempt.rule(list);
  }

  /** Opens the list's first page; answers why it cannot be read. */
  Optional<Outcome> open() {
    return open(attempt.address(list));
  }

  /** Opens the list at one of its pages. */
  Optional<Outcome> open(String url) {
    attempt.page().open(url);
    var sight =
        attempt.lookUntilReady(attempt.intervals().navigationTimeoutMs(), KnownPage::isAtRest);
    return KnownPage.doubt(attempt, sight).or(() -> RightPerson.doubtOfList(attempt, sight));
  }

  /** The rows that come next; none where the walk is over: at its end, out of time, in trouble. */
  List<Row> next() {
    if (trouble.isPresent() || end || outOfTime()) {
      return List.of();
    }
    attempt.goesOn();
    if (begun && !further()) {
      return List.of();
    }
    var rows = begun ? pushed() : first();
    begun = true;
    if (rows.isEmpty()) {
      // The site's own count is not reached: then this is no end but a standstill.
      end = trouble.isEmpty() && !outOfTime() && (total < 0 || given >= total);
    }
    return rows;
  }

  /** Whether the list was walked to its end. */
  boolean ended() {
    return end;
  }

  /** Whether the site said in so many words that there are none. */
  boolean saidEmpty() {
    return saidEmpty;
  }

  /** How many rows were given. */
  int given() {
    return given;
  }

  /** How many there are by the site's count, -1 where it shows none. */
  int total() {
    return total;
  }

  /** What the site said in place of further rows. */
  Optional<Outcome> trouble() {
    return trouble;
  }

  private boolean further() {
    if (!more || (total >= 0 && given >= total)) {
      end = true;
      return false;
    }
    attempt.page().further(list);
    if (rule.more().stream().anyMatch(Walk::opensPage)) {
      var sight =
          attempt.lookUntilReady(attempt.intervals().navigationTimeoutMs(), KnownPage::isAtRest);
      trouble = KnownPage.doubt(attempt, sight);
    }
    return trouble.isEmpty();
  }

  private List<Row> first() {
    var began = attempt.nowMs();
    var rows = read(0);
    while (rows.isEmpty() && waits(began, attempt.intervals().clickTimeoutMs())) {
      rows = read(WAKE_MS);
    }
    return rows;
  }

  /** A page may miss the first push while it still works on the rows before. */
  private List<Row> pushed() {
    for (int push = 1; ; push++) {
      var rows = first();
      if (!rows.isEmpty() || end || trouble.isPresent()) {
        return rows;
      }
      Sight sight = attempt.page().look(List.of(), 0);
      trouble = KnownPage.said(sight).map(said -> Findings.outcome(said, attempt, sight));
      if (trouble.isPresent()
          || !more
          || push == PUSHES
          || outOfTime()
          || rule.more().stream().anyMatch(Walk::opensPage)) {
        return rows;
      }
      attempt.page().further(list);
    }
  }

  private List<Row> read(long wakeMs) {
    Rows rows = attempt.page().rows(list, given, wakeMs);
    given += rows.rows().size();
    total = rows.total();
    more = rows.more();
    saidEmpty = rows.empty();
    end = given == 0 && (saidEmpty || total == 0);
    return rows.rows();
  }

  private boolean waits(long began, long atMostMs) {
    return !end && !outOfTime() && attempt.nowMs() - began < atMostMs;
  }

  private boolean outOfTime() {
    return attempt.readingIsOver() || attempt.stopAsked().isPresent();
  }

  /** Whether each page of such a list has an address of its own. */
  static boolean opensPage(ListRule.More way) {
    return switch (way) {
      case ListRule.More.Link l -> true;
      case ListRule.More.Parameter p -> true;
      case ListRule.More.Scroll s -> false;
      case ListRule.More.Press p -> false;
    };
  }
}
