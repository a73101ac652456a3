package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.MORE;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Finding;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.RelationRule;
import dev.flotilla.worker.page.Sight;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Opening a contact's profile and looking before anything is done: is this a page we know, are we
 * signed in, is it the right person, how do they stand to the account. {@code judge} says which
 * relations end the attempt.
 */
final class Arrival {
  private final Function<Relation, Optional<Ending>> judge;
  private final Function<Outcome, Ending> refusal;

  Arrival(Function<Relation, Optional<Ending>> judge, Function<Outcome, Ending> refusal) {
    this.judge = judge;
    this.refusal = refusal;
  }

  /** Opens, looks, and where the card does not tell, looks into the menu. */
  List<Step> steps() {
    return List.of(
        new Step("open", Phase.OPENING, Arrival::open),
        new Step("look", Phase.LOOKING, this::look),
        new Step("menu", Phase.LOOKING, this::menu));
  }

  static Optional<Ending> open(Attempt attempt) {
    attempt.page().open(attempt.pack().profileUrl(attempt.origin(), attempt.action().contact()));
    return Optional.empty();
  }

  Optional<Ending> look(Attempt attempt) {
    var sight =
        attempt.lookUntilReady(
            attempt.intervals().navigationTimeoutMs(), s -> said(s) || arrived(s));
    return unfit(attempt, sight).map(refusal).or(() -> judged(attempt, sight));
  }

  private Optional<Ending> menu(Attempt attempt) {
    var before = attempt.page().look(List.of(), 0);
    if (!is(before, Relation.IN_MENU)) {
      return Optional.empty();
    }
    attempt.page().click(MORE);
    var sight =
        attempt.lookUntil(
            List.of(Element.CONNECT),
            attempt.intervals().clickTimeoutMs(),
            s -> said(s) || !is(s, Relation.IN_MENU));
    if (is(sight, Relation.IN_MENU)) {
      return Optional.of(refusal.apply(new Outcome.Drift("more")));
    }
    return unfit(attempt, sight).map(refusal).or(() -> judged(attempt, sight));
  }

  /** What keeps us from acting on this page at all. */
  static Optional<Outcome> unfit(Attempt attempt, Sight sight) {
    if (said(sight)) {
      return sight.finding().map(rule -> Findings.outcome(rule, attempt, sight));
    }
    if (is(sight, Relation.UNAVAILABLE)) {
      return Optional.of(new Outcome.ProfileNotFound());
    }
    if (!sight.ready()) {
      return Optional.of(new Outcome.Drift("ready"));
    }
    if (!sight.signedIn()) {
      return Optional.of(new Outcome.Drift("signed_in"));
    }
    return RightPerson.doubt(attempt, sight);
  }

  private Optional<Ending> judged(Attempt attempt, Sight sight) {
    var rule = sight.relation();
    rule.map(RelationRule::name).ifPresent(name -> attempt.saw("relation " + name));
    return rule.map(RelationRule::relation)
        .map(judge)
        .orElseGet(() -> Optional.of(refusal.apply(new Outcome.Drift("relation"))));
  }

  private static boolean arrived(Sight sight) {
    return sight.ready() && (sight.relation().isPresent() || !sight.signedIn());
  }

  private static boolean said(Sight sight) {
    return sight.finding().filter(rule -> rule.finding() != Finding.ACCEPTED).isPresent();
  }

  static boolean is(Sight sight, Relation relation) {
    return sight.relation().filter(rule -> rule.relation() == relation).isPresent();
  }
}
