package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Relation;
import java.util.List;
import java.util.Optional;

/** Opens the contact's profile and makes sure that it is theirs. Opening it is the whole deed. */
final class ViewProfileFlow {
  private ViewProfileFlow() {}

  static List<Step> steps() {
    var arrival = new Arrival(ViewProfileFlow::judge, Ending::notSent);
    return List.of(
        new Step("open", Phase.OPENING, Arrival::open),
        new Step("look", Phase.LOOKING, arrival::look));
  }

  private static Optional<Ending> judge(Relation relation) {
    return Optional.of(
        switch (relation) {
          case OWN -> Ending.notSent(new Outcome.OwnProfile());
          case UNAVAILABLE -> Ending.notSent(new Outcome.ProfileNotFound());
          case CONNECTABLE, IN_MENU, PENDING, CONNECTED, INCOMING, WITHDRAWN, CLOSED ->
              new Ending(new Outcome.Viewed(), Verdict.SENT);
        });
  }
}
