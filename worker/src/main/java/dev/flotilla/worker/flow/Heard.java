package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Finding;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.worker.page.Sight;
import dev.flotilla.worker.page.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the site and the page said right after a commit.
 *
 * @param sight the page at the end of the wait
 * @param rule the finding that held then
 */
record Heard(Sight sight, Optional<FindingRule> rule) {
  // A page puts into words what it was answered a moment later.
  private static final long SETTLE_MS = 400;

  /**
   * Listens until something is said and, unless {@code byReload}, {@code shows} holds for what is
   * taken; from the end of the click on nothing more gets through.
   */
  static Heard after(Attempt attempt, boolean byReload, Predicate<Sight> shows) {
    var page = attempt.page();
    Predicate<Sight> told =
        s ->
            rule(s)
                .filter(r -> byReload || r.proves() != Verdict.SENT || shows.test(s))
                .isPresent();
    var open = attempt.intervals().clickTimeoutMs();
    var sight =
        attempt.lookUntil(
            List.of(), open, s -> told.test(s) || (byReload && !s.busy() && isOver(attempt)));
    page.hold();
    if (!told.test(sight)) {
      var rest =
          page.written() == Written.IN_FLIGHT
              ? attempt.intervals().navigationTimeoutMs() - open
              : SETTLE_MS;
      sight =
          attempt.lookUntil(
              List.of(), rest, s -> told.test(s) || (rest > SETTLE_MS && isOver(attempt)));
    }
    sight.toast().ifPresent(text -> attempt.saw("toast " + text));
    attempt.saw("request " + page.written().name().toLowerCase(Locale.ROOT));
    return new Heard(sight, rule(sight));
  }

  /** Whether the site said that the deed was not done. */
  boolean saidNo() {
    return rule.filter(r -> r.proves() == Verdict.NOT_SENT).isPresent();
  }

  /** Whether the site said that the deed was taken. */
  boolean tookIt() {
    return rule.filter(r -> r.proves() == Verdict.SENT).isPresent() || warned();
  }

  /** Whether it warned, which says nothing against the deed. */
  boolean warned() {
    return !saidNo() && rule.filter(r -> r.finding() == Finding.APPROACHING_LIMIT).isPresent();
  }

  /** What the site said. */
  Outcome outcome(Attempt attempt) {
    return rule.map(r -> Findings.outcome(r, attempt, sight)).orElseGet(Outcome.Unknown::new);
  }

  /** The ending of a deed that is proved to be done. */
  Ending done(Attempt attempt, Outcome outcome) {
    return Ending.sent(warned() ? outcome(attempt) : outcome);
  }

  /** The ending of a deed of which nothing is proved. */
  Ending inDoubt(Attempt attempt) {
    return warned() ? Ending.inDoubt(outcome(attempt)) : Ending.inDoubt();
  }

  private static boolean isOver(Attempt attempt) {
    return switch (attempt.page().written()) {
      case ANSWERED, FAILED -> true;
      case NONE, IN_FLIGHT -> false;
    };
  }

  private static Optional<FindingRule> rule(Sight sight) {
    return sight.finding().filter(r -> r.finding() != Finding.PASSING);
  }
}
