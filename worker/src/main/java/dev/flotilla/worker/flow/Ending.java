package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;

/** How an attempt ended: what the page said, and whether the deed reached the site. */
public record Ending(Outcome outcome, Verdict verdict) {
  /** Of an attempt that did nothing: it sent nothing, and if it was to look, it saw nothing. */
  public static Ending unbegun(Outcome outcome, Mode mode) {
    return switch (mode) {
      case PERFORM -> notSent(outcome);
      case VERIFY -> inDoubt(outcome);
    };
  }

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
