package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.PendingPart;
import dev.flotilla.protocol.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended: what the page said, and whether the deed reached the site.
 *
 * @param cursor where the next attempt goes on, absent when the action is finished
 * @param pending what was read of the list of pending invitations, absent for any other action
 */
public record Ending(
    Outcome outcome, Verdict verdict, @Nullable String cursor, @Nullable PendingPart pending) {
  public Ending(Outcome outcome, Verdict verdict) {
    this(outcome, verdict, null, null);
  }

  /** Of an attempt that did nothing: it sent nothing, and if it was to look, it saw nothing. */
  public static Ending unbegun(Outcome outcome, Mode mode) {
    return switch (mode) {
      case PERFORM -> notSent(outcome);
      case VERIFY -> inDoubt(outcome);
    };
  }

  static Ending sent() {
    return sent(new Outcome.Sent());
  }

  static Ending sent(Outcome outcome) {
    return new Ending(outcome, Verdict.SENT);
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

  /** The same, and more of the action is left to another attempt. */
  Ending goingOnAt(String next) {
    return new Ending(outcome, verdict, next, pending);
  }
}
