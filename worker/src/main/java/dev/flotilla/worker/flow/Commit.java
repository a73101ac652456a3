package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.worker.page.FenceClosed;
import dev.flotilla.worker.page.PageTrouble;
import dev.flotilla.worker.page.SitePage;
import dev.flotilla.worker.page.SitePage.Aim;
import java.util.List;
import java.util.Optional;

/**
 * The step that cannot be undone: look once more, ask leave, click once. What was looked at is the
 * very element that is clicked.
 */
final class Commit {
  // A click begun with less than this may end after the permit has.
  private static final long LEAST_MS = 250;

  /** What is to be clicked, and what must be so at that very moment. */
  interface Target {
    Aim aim(SitePage page);

    Optional<Outcome> doubt(Attempt attempt, Aim aim);

    /** What the page shows, for whoever gives leave. */
    String seen(Aim aim);
  }

  private Commit() {}

  static Optional<Ending> on(Attempt attempt, Target target) {
    if (!attempt.pack().busy().isEmpty()) {
      attempt.lookUntil(List.of(), attempt.intervals().clickTimeoutMs(), s -> !s.busy());
    }
    var aim = target.aim(attempt.page());
    var doubt = target.doubt(attempt, aim);
    if (doubt.isPresent()) {
      return doubt.map(Ending::notSent);
    }
    return switch (attempt.permits().ask(target.seen(aim))) {
      case Permits.Answer.Refused(var reason) ->
          Optional.of(Ending.notSent(new Outcome.Aborted(reason)));
      case Permits.Answer.Granted(var remainingMs) ->
          click(attempt, aim, attempt.nowMs() + remainingMs);
    };
  }

  private static Optional<Ending> click(Attempt attempt, Aim aim, long permitEndsMs) {
    if (permitEndsMs - attempt.nowMs() < LEAST_MS) {
      return Optional.of(Ending.notSent(new Outcome.Aborted("the permit came too late")));
    }
    var stop = attempt.stopAsked();
    if (stop.isPresent()) {
      return Optional.of(Ending.notSent(new Outcome.Aborted(stop.get())));
    }
    attempt.commits();
    try {
      attempt.page().commit(aim, () -> permitEndsMs - attempt.nowMs());
    } catch (FenceClosed e) {
      return Optional.of(Ending.notSent(new Outcome.Aborted(e.reason())));
    } catch (PageTrouble e) {
      if (e.kind() == PageTrouble.Kind.GONE) {
        throw e;
      }
      attempt.saw(String.valueOf(e.getMessage())); // the proof decides
    }
    return Optional.empty();
  }
}
