package dev.flotilla.coordinator.outcome;

import static dev.flotilla.protocol.ActionKind.INVITE;
import static dev.flotilla.protocol.ActionKind.LIKE;
import static dev.flotilla.protocol.ActionKind.PENDING_LIST;
import static dev.flotilla.protocol.ActionKind.RELATION_CHECK;
import static dev.flotilla.protocol.ActionKind.SESSION_CHECK;
import static dev.flotilla.protocol.ActionKind.VIEW;
import static dev.flotilla.protocol.ActionKind.WITHDRAW;
import static dev.flotilla.protocol.api.ActionState.ALREADY;
import static dev.flotilla.protocol.api.ActionState.CONFIRMED;
import static dev.flotilla.protocol.api.ActionState.REFUSED;

import dev.flotilla.coordinator.outcome.AccountEffect.Cool;
import dev.flotilla.coordinator.outcome.AccountEffect.CoolForMonth;
import dev.flotilla.coordinator.outcome.AccountEffect.NoNotesForMonth;
import dev.flotilla.coordinator.outcome.AccountEffect.None;
import dev.flotilla.coordinator.outcome.AccountEffect.Stop;
import dev.flotilla.coordinator.outcome.Disposition.Conclude;
import dev.flotilla.coordinator.outcome.Disposition.Finish;
import dev.flotilla.coordinator.outcome.Disposition.Retry;
import dev.flotilla.coordinator.outcome.Disposition.RetryUnlessHalted;
import dev.flotilla.coordinator.outcome.Disposition.Snooze;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import java.time.Duration;
import java.util.Optional;

/**
 * What follows from an outcome whose verdict is no riddle: nothing may have been done unseen. The
 * one switch over outcomes.
 */
final class PlainSettlement {
  // What the trade does after "too many requests" where the site names no time.
  private static final Duration THROTTLED = Duration.ofHours(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private PlainSettlement() {}

  static Settlement of(Outcome outcome, ActionKind kind) {
    return switch (outcome) {
      case Outcome.Sent o -> doneBy(INVITE, kind);
      case Outcome.SentWithoutNote o -> doneBy(INVITE, kind);
      case Outcome.Viewed o -> doneBy(VIEW, kind);
      case Outcome.Liked o -> doneBy(LIKE, kind);
      case Outcome.Withdrawn o -> doneBy(WITHDRAW, kind);
      case Outcome.SessionValid o -> doneBy(SESSION_CHECK, kind);
      case Outcome.RelationSeen o -> doneBy(RELATION_CHECK, kind);
      case Outcome.PendingListRead o -> read(kind);
      case Outcome.PendingListPart o -> read(kind);
      case Outcome.AlreadyPending o -> nothingLeft(INVITE, kind);
      case Outcome.AlreadyConnected o -> kind == INVITE ? finish(ALREADY) : finish(REFUSED);
      case Outcome.AlreadyLiked o -> nothingLeft(LIKE, kind);
      case Outcome.NothingToLike o -> nothingLeft(LIKE, kind);
      case Outcome.NothingToWithdraw o -> nothingLeft(WITHDRAW, kind);
      case Outcome.IncomingInvitation o -> finish(REFUSED);
      case Outcome.EmailRequired o -> finish(REFUSED);
      case Outcome.NoteTooLong o -> finish(REFUSED);
      case Outcome.NoteNotPossible o -> finish(REFUSED);
      case Outcome.ConnectionForbidden o -> finish(REFUSED);
      case Outcome.WithdrawnHold o -> finish(REFUSED);
      case Outcome.RefusedBySite o -> finish(REFUSED);
      case Outcome.ProfileNotFound o -> finish(REFUSED);
      case Outcome.InvalidUrl o -> finish(REFUSED);
      case Outcome.OwnProfile o -> finish(REFUSED);
      case Outcome.MovedProfile o -> finish(REFUSED);
      case Outcome.WrongPerson o -> finish(REFUSED);
      case Outcome.NotSupported o -> finish(REFUSED);
      case Outcome.WithdrawRefused o -> retry(HOUR);
      case Outcome.NotSeen o -> retry(Settlement.BETWEEN_LOOKS);
      case Outcome.NoteQuotaUsedUp o ->
          new Settlement(
              waits(INVITE, kind),
              new NoNotesForMonth("no personal notes left this month; invites without one go on"));
      case Outcome.TooManyRequests o ->
          cool(max(THROTTLED, o.retryAfterMs()), "the site says: too many requests");
      case Outcome.WeeklyLimit o -> noInvites(WEEK, kind, "the site's weekly invitation limit");
      case Outcome.OutstandingCap o ->
          noInvites(WEEK, kind, "too many invitations wait for an answer: withdraw old ones");
      case Outcome.StillWithdrawing o ->
          noInvites(HOUR, kind, "the site is still busy with earlier withdrawals");
      case Outcome.ApproachingLimit o ->
          noInvites(DAY, kind, "the site warns that its weekly invitation limit is near");
      // Invites, likes, withdrawals and looks all open profiles, as views do: next to nothing would
      // be left to do, and every further profile is one more past the site's limit.
      case Outcome.CommercialUseLimit o ->
          new Settlement(
              new Snooze(Duration.ZERO), new CoolForMonth("the month's profile searches are used"));
      case Outcome.AccountRestricted o -> stop(kind, "the site restricted this account");
      case Outcome.EmailUnconfirmed o ->
          stop(kind, "the owner must confirm an email address on the site");
      case Outcome.SignedOut o -> stop(kind, "signed out: the owner must sign in again");
      case Outcome.Checkpoint o -> stop(kind, "the site wants to see a person");
      case Outcome.LanguageNotSupported o ->
          new Settlement(
              new Retry(DAY),
              new Cool(DAY, Optional.of(kind), "the pack has no words for the page's language"));
      case Outcome.Drift o -> action(new RetryUnlessHalted(MINUTE.multipliedBy(10)));
      case Outcome.SiteError o -> retry(MINUTE.multipliedBy(2));
      case Outcome.SiteUnreachable o -> retry(MINUTE.multipliedBy(2));
      case Outcome.TimedOut o -> retry(MINUTE);
      case Outcome.BrowserCrashed o -> retry(Duration.ofSeconds(30));
      case Outcome.Aborted o -> action(new Snooze(Duration.ofSeconds(5)));
      case Outcome.Unknown o -> retry(Settlement.BETWEEN_LOOKS);
    };
  }

  /** Done, where the outcome is one of that kind; what belongs to another kind proves nothing. */
  private static Settlement doneBy(ActionKind its, ActionKind kind) {
    return its == kind ? finish(CONFIRMED) : retry(Settlement.BETWEEN_LOOKS);
  }

  private static Settlement nothingLeft(ActionKind its, ActionKind kind) {
    return its == kind ? finish(ALREADY) : retry(Settlement.BETWEEN_LOOKS);
  }

  private static Settlement read(ActionKind kind) {
    return kind == PENDING_LIST ? action(new Conclude()) : retry(Settlement.BETWEEN_LOOKS);
  }

  private static Settlement noInvites(Duration time, ActionKind kind, String reason) {
    return new Settlement(waits(INVITE, kind), new Cool(time, Optional.of(INVITE), reason));
  }

  /** What rests waits with it; an action of another kind must not come back at once for ever. */
  private static Disposition waits(ActionKind resting, ActionKind kind) {
    return resting == kind ? new Snooze(Duration.ZERO) : new Retry(HOUR);
  }

  private static Settlement cool(Duration time, String reason) {
    return new Settlement(new Snooze(Duration.ZERO), new Cool(time, Optional.empty(), reason));
  }

  /** For a check of the session it is the answer; every other action waits for the person. */
  private static Settlement stop(ActionKind kind, String reason) {
    return new Settlement(
        kind == SESSION_CHECK ? new Finish(CONFIRMED) : new Snooze(Duration.ZERO),
        new Stop(reason));
  }

  private static Settlement retry(Duration after) {
    return action(new Retry(after));
  }

  private static Settlement finish(dev.flotilla.protocol.api.ActionState state) {
    return action(new Finish(state));
  }

  private static Settlement action(Disposition disposition) {
    return new Settlement(disposition, new None());
  }

  private static Duration max(Duration least, long ms) {
    return Duration.ofMillis(Math.max(least.toMillis(), ms));
  }
}
