package dev.flotilla.coordinator.outcome;

import static dev.flotilla.protocol.api.ActionState.ALREADY;
import static dev.flotilla.protocol.api.ActionState.CONFIRMED;
import static dev.flotilla.protocol.api.ActionState.REFUSED;

import dev.flotilla.coordinator.outcome.AccountEffect.Cool;
import dev.flotilla.coordinator.outcome.AccountEffect.None;
import dev.flotilla.coordinator.outcome.AccountEffect.Stop;
import dev.flotilla.coordinator.outcome.Disposition.Absent;
import dev.flotilla.coordinator.outcome.Disposition.Doubt;
import dev.flotilla.coordinator.outcome.Disposition.Finish;
import dev.flotilla.coordinator.outcome.Disposition.LookAgain;
import dev.flotilla.coordinator.outcome.Disposition.Retry;
import dev.flotilla.coordinator.outcome.Disposition.Snooze;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.time.Duration;
import java.util.Optional;

/** From what an attempt came to, to what follows. The one switch over outcomes. */
public record Settlement(Disposition disposition, AccountEffect effect) {
  // Two looks this far apart must agree before 'absent' is believed: a site may show an invitation
  // late.
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(2);
  private static final Duration AFTER_VAIN_LOOK = Duration.ofHours(1);
  // What the trade does after "too many requests" where the site names no time.
  private static final Duration THROTTLED = Duration.ofHours(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofDays(1);

  /** Decides. {@code kind}, {@code mode} and {@code verdict} are the attempt's. */
  public static Settlement of(Outcome outcome, Verdict verdict, ActionKind kind, Mode mode) {
    var plain = plain(outcome);
    return switch (mode) {
      case PERFORM ->
          irreversible(kind) && mayHaveBeenDone(outcome, verdict)
              ? new Settlement(new Doubt(Duration.ZERO), plain.effect())
              : plain;
      case VERIFY -> new Settlement(afterLook(outcome, verdict, plain), plain.effect());
    };
  }

  private static boolean mayHaveBeenDone(Outcome outcome, Verdict verdict) {
    return switch (verdict) {
      case SENT -> !(outcome instanceof Outcome.Sent);
      case NOT_SENT -> false;
      case UNKNOWN -> true;
    };
  }

  /** Only a look that saw the contact open to an invitation proves that none was sent. */
  private static Disposition afterLook(Outcome outcome, Verdict verdict, Settlement plain) {
    if (verdict == Verdict.SENT) {
      return new Finish(CONFIRMED);
    }
    if (verdict == Verdict.NOT_SENT && outcome instanceof Outcome.NotSeen) {
      return new Absent(BETWEEN_LOOKS);
    }
    return plain.disposition() instanceof Snooze snooze
        ? new Doubt(snooze.after().plus(BETWEEN_LOOKS))
        : new LookAgain(AFTER_VAIN_LOOK);
  }

  private static boolean irreversible(ActionKind kind) {
    return switch (kind) {
      case INVITE -> true;
      case VIEW -> false;
    };
  }

  private static Settlement plain(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sent o -> finish(CONFIRMED);
      case Outcome.Viewed o -> finish(CONFIRMED);
      case Outcome.AlreadyPending o -> finish(ALREADY);
      case Outcome.AlreadyConnected o -> finish(ALREADY);
      case Outcome.IncomingInvitation o -> finish(REFUSED);
      case Outcome.NotSeen o -> action(new Retry(BETWEEN_LOOKS));
      case Outcome.EmailRequired o -> finish(REFUSED);
      case Outcome.NoteTooLong o -> finish(REFUSED);
      case Outcome.NoteNotPossible o -> finish(REFUSED);
      case Outcome.ConnectionForbidden o -> finish(REFUSED);
      case Outcome.WithdrawnHold o -> finish(REFUSED);
      case Outcome.ProfileNotFound o -> finish(REFUSED);
      case Outcome.OwnProfile o -> finish(REFUSED);
      case Outcome.WrongPerson o -> finish(REFUSED);
      case Outcome.NoteQuotaUsedUp o ->
          cool(DAY, Optional.of(ActionKind.INVITE), "no personal notes left this month");
      case Outcome.TooManyRequests o ->
          cool(
              max(THROTTLED, Duration.ofMillis(o.retryAfterMs())),
              Optional.empty(),
              "the site says: too many requests");
      case Outcome.WeeklyLimit o ->
          cool(WEEK, Optional.of(ActionKind.INVITE), "the site's weekly invitation limit");
      case Outcome.AccountRestricted o -> stop("the site restricted this account");
      case Outcome.SignedOut o -> stop("signed out: the owner must sign in again");
      case Outcome.Checkpoint o -> stop("the site wants to see a person");
      case Outcome.Drift o -> action(new Retry(Duration.ofMinutes(10)));
      case Outcome.SiteError o -> action(new Retry(Duration.ofMinutes(2)));
      case Outcome.TimedOut o -> action(new Retry(Duration.ofMinutes(1)));
      case Outcome.BrowserCrashed o -> action(new Retry(Duration.ofSeconds(30)));
      case Outcome.Aborted o -> action(new Snooze(Duration.ofSeconds(5)));
      case Outcome.Unknown o -> action(new Retry(BETWEEN_LOOKS));
    };
  }

  private static Settlement finish(dev.flotilla.protocol.api.ActionState state) {
    return action(new Finish(state));
  }

  private static Settlement action(Disposition disposition) {
    return new Settlement(disposition, new None());
  }

  private static Settlement cool(Duration time, Optional<ActionKind> kind, String reason) {
    return new Settlement(new Snooze(Duration.ZERO), new Cool(time, kind, reason));
  }

  private static Settlement stop(String reason) {
    return new Settlement(new Snooze(Duration.ZERO), new Stop(reason));
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
