package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.RelationRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks how the contact stands to the account, by the full search, and who they are. */
final class RelationCheckFlow {
  private RelationCheckFlow() {}

  static List<Step> steps() {
    var steps = new ArrayList<>(new Arrival(RelationCheckFlow::judge, Ending::notSent).steps());
    steps.add(new Step("conclude", Phase.LOOKING, RelationCheckFlow::conclude));
    return steps;
  }

  private static Optional<Ending> judge(Relation relation) {
    return switch (relation) {
      case UNAVAILABLE -> Optional.of(Ending.notSent(new Outcome.ProfileNotFound()));
      case CONNECTABLE, IN_MENU, PENDING, CONNECTED, INCOMING, WITHDRAWN, CLOSED, OWN ->
          Optional.empty();
    };
  }

  private static Optional<Ending> conclude(Attempt attempt) {
    var sight = attempt.page().look(List.of(), 0);
    var who = RightPerson.values(attempt, sight);
    return Arrival.unfit(attempt, sight)
        .map(Ending::notSent)
        .or(() ->
            sight
                .relation()
                .map(RelationRule::relation)
                .map(relation ->
                    Ending.sent(
                        new Outcome.RelationSeen(
                            relation.name().toLowerCase(Locale.ROOT),
                            who.getOrDefault(Identity.SLUG, attempt.action().contact()),
                            who.get(Identity.MEMBER_ID),
                            who.get(Identity.NAME)))))
        .or(() -> Optional.of(Ending.notSent(attempt.unrecognised(sight, "relation"))));
  }
}
