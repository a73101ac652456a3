package dev.flotilla.coordinator.outcome;

import static dev.flotilla.protocol.api.ActionState.CONFIRMED;
import static dev.flotilla.protocol.api.ActionState.REFUSED;

import dev.flotilla.coordinator.outcome.Disposition.Absent;
import dev.flotilla.coordinator.outcome.Disposition.Conclude;
import dev.flotilla.coordinator.outcome.Disposition.Continue;
import dev.flotilla.coordinator.outcome.Disposition.Doubt;
import dev.flotilla.coordinator.outcome.Disposition.Finish;
import dev.flotilla.coordinator.outcome.Disposition.LookAgain;
import dev.flotilla.coordinator.outcome.Disposition.Snooze;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.time.Duration;

/** From what an attempt came to, to what follows. */
public record Settlement(Disposition disposition, AccountEffect effect) {
  // Two looks this far apart must agree before 'absent' is believed: a site may show a deed late.
  static final Duration BETWEEN_LOOKS = Duration.ofMinutes(2);
  // Enough for 10,000 rows of a list that shows 200 in the time of one attempt.
  private static final int MOST_PARTS = 50;
  // With its note, and without.
  private static final int INVITE_PARTS = 2;
  private static final Duration AFTER_VAIN_LOOK = Duration.ofHours(1);

  /**
   * Decides. {@code kind}, {@code mode} and {@code verdict} are the attempt's; {@code more} says
   * that it was a part, and where the next one begins.
   */
  public static Settlement of(
      Outcome outcome, Verdict verdict, ActionKind kind, Mode mode, boolean more) {
    var plain = PlainSettlement.of(outcome, kind);
    var disposition =
        switch (mode) {
          case PERFORM -> afterDeed(outcome, verdict, kind, plain);
          case VERIFY -> afterLook(outcome, verdict, kind, plain);
        };
    if (!more) {
      return new Settlement(disposition, plain.effect());
    }
    var part =
        kind == ActionKind.INVITE
            ? invitePart(outcome, verdict, mode, disposition)
            : part(disposition);
    return new Settlement(part, plain.effect());
  }

  /** The last part brings an action to its end; every other one lets it go on. */
  private static Disposition part(Disposition whole) {
    var well = whole instanceof Finish(var state) && state != REFUSED;
    return well || whole instanceof Conclude ? new Continue(MOST_PARTS) : whole;
  }

  /** An invite goes on only to leave out the note, where the site refused that and sent nothing. */
  private static Disposition invitePart(
      Outcome outcome, Verdict verdict, Mode mode, Disposition whole) {
    var refusedNote =
        outcome instanceof Outcome.NoteTooLong
            || outcome instanceof Outcome.NoteNotPossible
            || outcome instanceof Outcome.NoteQuotaUsedUp;
    return refusedNote && verdict == Verdict.NOT_SENT && mode == Mode.PERFORM
        ? new Continue(INVITE_PARTS)
        : whole;
  }

  private static Disposition afterDeed(
      Outcome outcome, Verdict verdict, ActionKind kind, Settlement plain) {
    if (!kind.writes()) {
      return plain.disposition();
    }
    if (mayHaveBeenDone(outcome, verdict, kind)) {
      return new Doubt(Duration.ZERO);
    }
    return verdict == Verdict.SENT ? new Finish(CONFIRMED) : plain.disposition();
  }

  private static boolean mayHaveBeenDone(Outcome outcome, Verdict verdict, ActionKind kind) {
    return switch (verdict) {
      case SENT -> !proves(outcome, kind);
      case NOT_SENT -> !Verdicts.of(outcome).contains(verdict);
      case UNKNOWN -> true;
    };
  }

  /** Whether {@code outcome} is the sight of a deed of that kind. */
  private static boolean proves(Outcome outcome, ActionKind kind) {
    return switch (kind) {
      case INVITE ->
          outcome instanceof Outcome.Sent
              || outcome instanceof Outcome.SentWithoutNote
              || outcome instanceof Outcome.ApproachingLimit;
      case LIKE -> outcome instanceof Outcome.Liked;
      case WITHDRAW -> outcome instanceof Outcome.Withdrawn;
      case VIEW, PENDING_LIST, SESSION_CHECK, RELATION_CHECK -> false;
    };
  }

  /** Only a look that saw the deed undone proves that it was not done. */
  private static Disposition afterLook(
      Outcome outcome, Verdict verdict, ActionKind kind, Settlement plain) {
    if (verdict == Verdict.SENT) {
      return new Finish(CONFIRMED);
    }
    if (verdict == Verdict.NOT_SENT && outcome instanceof Outcome.NotSeen) {
      return new Absent(BETWEEN_LOOKS);
    }
    // Accepted meanwhile: whatever became of the click, there is nothing left to take back.
    if (verdict == Verdict.NOT_SENT
        && kind == ActionKind.WITHDRAW
        && outcome instanceof Outcome.AlreadyConnected) {
      return plain.disposition();
    }
    return plain.disposition() instanceof Snooze snooze
        ? new Doubt(snooze.after().plus(BETWEEN_LOOKS))
        : new LookAgain(AFTER_VAIN_LOOK);
  }
}
