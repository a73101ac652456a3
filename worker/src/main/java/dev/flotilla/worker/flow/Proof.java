package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Relation;
import dev.flotilla.worker.page.PageTrouble;
import dev.flotilla.worker.page.Sight;
import java.util.List;
import java.util.Optional;

/**
 * What became of a commit. A click that landed is no invitation: the site's answer and the page
 * must agree that it is pending, or the profile must say so when it is opened again.
 */
final class Proof {
  // A site may be slow to show what it has taken.
  private static final int RELOADS = 3;

  private Proof() {}

  static Optional<Ending> of(Attempt attempt) {
    var sight = after(attempt);
    var rule = sight.finding();
    if (rule.isPresent() && rule.get().proves() == Verdict.NOT_SENT) {
      // The page may show it as pending all the same; the answer counts.
      return Optional.of(Ending.notSent(Findings.outcome(rule.get(), attempt, sight)));
    }
    var accepted = rule.filter(r -> r.proves() == Verdict.SENT).isPresent();
    if (accepted) {
      attempt.saw("answer " + rule.get().name());
    }
    if (accepted && Arrival.is(sight, Relation.PENDING)) {
      attempt.saw("pending on the page");
      return Optional.of(Ending.sent());
    }
    return Optional.of(reopened(attempt));
  }

  /** Watches until the page or an answer says something; then nothing more gets through. */
  private static Sight after(Attempt attempt) {
    var open = attempt.intervals().clickTimeoutMs();
    var sight = attempt.lookUntil(List.of(), open, Proof::told);
    attempt.page().hold();
    if (told(sight)) {
      return sight;
    }
    var rest = attempt.intervals().navigationTimeoutMs() - open;
    return attempt.lookUntil(List.of(), rest, Proof::told);
  }

  private static boolean told(Sight sight) {
    return sight
        .finding()
        .map(rule -> rule.proves() != Verdict.SENT || Arrival.is(sight, Relation.PENDING))
        .orElse(false);
  }

  private static Ending reopened(Attempt attempt) {
    for (int i = 0; i < RELOADS; i++) {
      try {
        Arrival.open(attempt);
        var sight =
            attempt.lookUntilReady(
                attempt.intervals().navigationTimeoutMs() / RELOADS,
                s -> s.finding().isPresent() || (s.ready() && s.relation().isPresent()));
        if (Arrival.is(sight, Relation.PENDING) || Arrival.is(sight, Relation.CONNECTED)) {
          var unfit = Arrival.unfit(attempt, sight);
          if (unfit.isEmpty()) {
            attempt.saw("pending after opening the profile again");
            return Ending.sent();
          }
        }
        if (sight.finding().isPresent()) {
          // The account must stop for this, and the invitation stays in doubt.
          return Ending.inDoubt(Findings.outcome(sight.finding().get(), attempt, sight));
        }
      } catch (PageTrouble e) {
        if (e.kind() == PageTrouble.Kind.GONE) {
          throw e;
        }
        attempt.saw(String.valueOf(e.getMessage()));
      }
    }
    attempt.saw("not pending after opening the profile again");
    return Ending.inDoubt();
  }
}
