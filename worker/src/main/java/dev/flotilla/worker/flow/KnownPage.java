package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Finding;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.Relation;
import dev.flotilla.worker.page.Sight;
import java.util.Optional;

/** Whether a page is one that can be acted on: known, at rest, and seen by a signed-in account. */
final class KnownPage {
  private static final int FIRST_ERROR = 400;

  private KnownPage() {}

  /** What keeps us from acting on this page at all, whomever it is about. */
  static Optional<Outcome> doubt(Attempt attempt, Sight sight) {
    var said = said(sight);
    if (said.isPresent()) {
      return said.map(rule -> Findings.outcome(rule, attempt, sight));
    }
    if (isPassing(sight)) {
      return Optional.of(new Outcome.TimedOut("passing"));
    }
    if (is(sight, Relation.UNAVAILABLE)) {
      return Optional.of(new Outcome.ProfileNotFound());
    }
    if (!attempt.pack().variants().isEmpty() && sight.variant().isEmpty()) {
      return Optional.of(new Outcome.Drift("variant"));
    }
    if (!sight.ready()) {
      return Optional.of(attempt.unrecognised(sight, "ready"));
    }
    if (sight.busy()) {
      return Optional.of(new Outcome.TimedOut("busy"));
    }
    return sight.signedIn()
        ? Optional.empty()
        : Optional.of(attempt.unrecognised(sight, "signed_in"));
  }

  /** Whether nothing is to be waited for, as far as any page can tell. */
  static boolean isAtRest(Sight sight) {
    return said(sight).isPresent()
        || isMissing(sight)
        || (!isPassing(sight) && sight.ready() && !sight.busy() && sight.signedIn());
  }

  /** What the page says that ends an attempt. */
  static Optional<FindingRule> said(Sight sight) {
    return sight
        .finding()
        .filter(rule -> rule.finding() != Finding.ACCEPTED && rule.finding() != Finding.PASSING);
  }

  static boolean is(Sight sight, Relation relation) {
    return sight.relation().filter(rule -> rule.relation() == relation).isPresent();
  }

  private static boolean isPassing(Sight sight) {
    return sight.finding().filter(rule -> rule.finding() == Finding.PASSING).isPresent();
  }

  // A page in place of the profile need not be one that hears clicks.
  private static boolean isMissing(Sight sight) {
    return is(sight, Relation.UNAVAILABLE) && (sight.ready() || sight.status() >= FIRST_ERROR);
  }
}
