package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Phase;
import java.util.List;
import java.util.Optional;

/** Opens a page that every signed-in account may open, and looks whether this one is. */
final class SessionCheckFlow {
  private SessionCheckFlow() {}

  static List<Step> steps() {
    return List.of(
        new Step("open", Phase.OPENING, SessionCheckFlow::open),
        new Step("look", Phase.LOOKING, SessionCheckFlow::look));
  }

  private static Optional<Ending> open(Attempt attempt) {
    attempt.page().open(attempt.origin() + attempt.pack().home());
    return Optional.empty();
  }

  private static Optional<Ending> look(Attempt attempt) {
    var sight =
        attempt.lookUntilReady(attempt.intervals().navigationTimeoutMs(), KnownPage::isAtRest);
    return Optional.of(
        KnownPage.doubt(attempt, sight)
            .map(Ending::notSent)
            .orElseGet(() -> Ending.sent(new Outcome.SessionValid())));
  }
}
