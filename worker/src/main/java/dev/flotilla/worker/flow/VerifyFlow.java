package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether an invitation in doubt was sent, and does nothing else. */
final class VerifyFlow {
  private VerifyFlow() {}

  static List<Step> steps() {
    return Stream.concat(
            new Arrival(VerifyFlow::judge, Ending::inDoubt).steps().stream(),
            Stream.of(
                new Step(
                    "conclude",
                    Phase.PROVING,
                    attempt -> Optional.of(Ending.notSent(new Outcome.NotSeen())))))
        .toList();
  }

  private static Optional<Ending> judge(Relation relation) {
    return switch (relation) {
      case PENDING, CONNECTED -> Optional.of(Ending.sent());
      case CONNECTABLE, IN_MENU -> Optional.empty();
      case UNAVAILABLE -> Optional.of(Ending.inDoubt(new Outcome.ProfileNotFound()));
      case OWN -> Optional.of(Ending.inDoubt(new Outcome.OwnProfile()));
      case INCOMING -> Optional.of(Ending.inDoubt(new Outcome.IncomingInvitation()));
      case WITHDRAWN -> Optional.of(Ending.inDoubt(new Outcome.WithdrawnHold()));
      case CLOSED -> Optional.of(Ending.inDoubt(new Outcome.ConnectionForbidden()));
    };
  }
}
