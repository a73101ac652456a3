package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.worker.page.ElementMissing;
import dev.flotilla.worker.page.FenceClosed;
import dev.flotilla.worker.page.PageTrouble;
import java.util.List;

/**
 * Takes steps in order until one ends the attempt. The only place where a broken step is caught.
 */
final class FlowRunner {
  private FlowRunner() {}

  static Ending run(List<Step> steps, Attempt attempt) {
    for (var step : steps) {
      var stop = attempt.stopAsked();
      if (stop.isPresent() && !attempt.committed()) {
        return Ending.unbegun(new Outcome.Aborted(stop.get()), attempt.mode());
      }
      attempt.begin(step);
      try {
        var ending = step.deed().on(attempt);
        if (ending.isPresent()) {
          return ending.get();
        }
      } catch (ElementMissing e) {
        return broken(attempt, attempt.unrecognised(e.element()));
      } catch (FenceClosed e) {
        return broken(attempt, new Outcome.Aborted(e.reason()));
      } catch (PageTrouble e) {
        attempt.saw(String.valueOf(e.getMessage()));
        return broken(attempt, outcome(e, step));
      }
    }
    throw new IllegalStateException("The flow's last step must end the attempt");
  }

  private static Ending broken(Attempt attempt, Outcome outcome) {
    if (attempt.committed()) {
      return Ending.inDoubt();
    }
    return attempt.mayHaveReachedSite() ? Ending.inDoubt(outcome) : Ending.notSent(outcome);
  }

  private static Outcome outcome(PageTrouble trouble, Step step) {
    return switch (trouble.kind()) {
      case TOO_SLOW -> new Outcome.TimedOut(step.name());
      case GONE -> new Outcome.BrowserCrashed();
      case UNREACHABLE -> new Outcome.SiteUnreachable();
      case OTHER -> new Outcome.Drift(step.name());
    };
  }
}
