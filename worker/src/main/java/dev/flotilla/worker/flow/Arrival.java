package dev.flotilla.worker.flow;

import static dev.flotilla.selectors.Element.MORE;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Element;
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
        new Step("open", Phase.OPENING, this::open),
        new Step("look", Phase.LOOKING, this::look),
        new Step("menu", Phase.LOOKING, this::menu));
  }

  /** The same once more, within a step of its own. */
  Optional<Ending> again(Attempt attempt) {
    return open(attempt).or(() -> look(attempt)).or(() -> menu(attempt));
  }

  Optional<Ending> open(Attempt attempt) {
    var contact = attempt.action().contact();
    if (attempt.pack().slug(contact).isEmpty()) {
      return Optional.of(refusal.apply(new Outcome.InvalidUrl()));
    }
    openProfile(attempt);
    return Optional.empty();
  }

  static void openProfile(Attempt attempt) {
    attempt.page().open(attempt.pack().profileUrl(attempt.origin(), attempt.action().contact()));
  }

  Optional<Ending> look(Attempt attempt) {
    var sight = attempt.lookUntilReady(attempt.intervals().navigationTimeoutMs(), Arrival::arrived);
    return unfit(attempt, sight).map(refusal).or(() -> judged(attempt, sight));
  }

  private Optional<Ending> menu(Attempt attempt) {
    if (!attempt.pack().shape().menu()) {
      return Optional.empty();
    }
    var before = attempt.page().look(List.of(), 0);
    if (!KnownPage.is(before, Relation.IN_MENU)) {
      return Optional.empty();
    }
    var sight = inMenu(attempt);
    if (KnownPage.is(sight, Relation.IN_MENU)) {
      return Optional.of(refusal.apply(attempt.unrecognised(sight, "more")));
    }
    return unfit(attempt, sight).map(refusal).or(() -> judged(attempt, sight));
  }

  /** Opens the profile and answers what it shows at last, the menu included where it has to be. */
  static Sight sight(Attempt attempt, long atMostMs) {
    openProfile(attempt);
    var sight = attempt.lookUntilReady(atMostMs, Arrival::arrived);
    return attempt.pack().shape().menu() && KnownPage.is(sight, Relation.IN_MENU)
        ? inMenu(attempt)
        : sight;
  }

  /** Opens the menu, and looks until it tells. */
  private static Sight inMenu(Attempt attempt) {
    attempt.page().click(MORE);
    return attempt.lookUntil(
        List.of(Element.CONNECT),
        attempt.intervals().clickTimeoutMs(),
        s -> KnownPage.said(s).isPresent() || (!KnownPage.is(s, Relation.IN_MENU) && !s.busy()));
  }

  /** What keeps us from acting on this profile at all. */
  static Optional<Outcome> unfit(Attempt attempt, Sight sight) {
    return KnownPage.doubt(attempt, sight).or(() -> RightPerson.doubt(attempt, sight));
  }

  /** Whether the profile has said all it is going to say by itself. */
  static boolean arrived(Sight sight) {
    return KnownPage.said(sight).isPresent()
        || (KnownPage.isAtRest(sight) && sight.relation().isPresent());
  }

  private Optional<Ending> judged(Attempt attempt, Sight sight) {
    var rule = sight.relation();
    rule.map(RelationRule::name).ifPresent(name -> attempt.saw("relation " + name));
    return rule.map(RelationRule::relation)
        .map(judge)
        .orElseGet(() -> Optional.of(refusal.apply(attempt.unrecognised(sight, "relation"))));
  }
}
