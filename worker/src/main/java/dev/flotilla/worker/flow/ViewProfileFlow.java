package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Relation;
import java.util.List;
import java.util.Optional;

/** Opens the contact's profile and makes sure that it is theirs. Opening it is the whole deed. */
final class ViewProfileFlow {
  private ViewProfileFlow() {}

  static List<Step> steps() {
    // What the menu holds is no part of a visit.
    return new Arrival(ViewProfileFlow::judge, Ending::notSent).steps().subList(0, 2);
  }

  private static Optional<Ending> judge(Relation relation) {
    return Optional.of(
        switch (relation) {
          case OWN -> Ending.notSent(new Outcome.OwnProfile());
          case UNAVAILABLE -> Ending.notSent(new Outcome.ProfileNotFound());
          case CONNECTABLE, IN_MENU, PENDING, CONNECTED, INCOMING, WITHDRAWN, CLOSED ->
              Ending.sent(new Outcome.Viewed());
        });
  }
}
