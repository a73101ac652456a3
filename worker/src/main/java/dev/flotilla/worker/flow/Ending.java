package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;

/** How an attempt ended: what the page said, and whether the deed reached the site. */
public record Ending(Outcome outcome, Verdict verdict) {
  static Ending sent() {
    return new Ending(new Outcome.Sent(), Verdict.SENT);
  }

  static Ending notSent(Outcome outcome) {
    return new Ending(outcome, Verdict.NOT_SENT);
  }

  static Ending inDoubt() {
    return inDoubt(new Outcome.Unknown());
  }

  static Ending inDoubt(Outcome outcome) {
    return new Ending(outcome, Verdict.UNKNOWN);
  }
}
