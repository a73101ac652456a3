package dev.flotilla.coordinator.outcome;

import static dev.flotilla.protocol.Verdict.NOT_SENT;
import static dev.flotilla.protocol.Verdict.SENT;
import static dev.flotilla.protocol.Verdict.UNKNOWN;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** Which verdicts an outcome can come with. A report that says otherwise contradicts itself. */
final class Verdicts {
  private Verdicts() {}

  static Set<Verdict> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sent o -> EnumSet.of(SENT);
      case Outcome.SentWithoutNote o -> EnumSet.of(SENT);
      case Outcome.Viewed o -> EnumSet.of(SENT);
      case Outcome.Liked o -> EnumSet.of(SENT);
      case Outcome.Withdrawn o -> EnumSet.of(SENT);
      case Outcome.PendingListRead o -> EnumSet.of(SENT);
      case Outcome.PendingListPart o -> EnumSet.of(SENT);
      case Outcome.SessionValid o -> EnumSet.of(SENT);
      case Outcome.RelationSeen o -> EnumSet.of(SENT);
      case Outcome.AlreadyLiked o -> EnumSet.of(NOT_SENT);
      case Outcome.NothingToLike o -> EnumSet.of(NOT_SENT);
      case Outcome.NothingToWithdraw o -> EnumSet.of(NOT_SENT);
      case Outcome.WithdrawRefused o -> EnumSet.of(NOT_SENT);
      // A look that finds the invitation pending or accepted proves that it went.
      case Outcome.AlreadyPending o -> EnumSet.of(SENT, NOT_SENT);
      case Outcome.AlreadyConnected o -> EnumSet.of(SENT, NOT_SENT);
      case Outcome.IncomingInvitation o -> EnumSet.of(NOT_SENT);
      case Outcome.NotSeen o -> EnumSet.of(NOT_SENT);
      case Outcome.EmailRequired o -> EnumSet.of(NOT_SENT);
      case Outcome.ConnectionForbidden o -> EnumSet.of(NOT_SENT);
      case Outcome.WithdrawnHold o -> EnumSet.of(NOT_SENT);
      case Outcome.ProfileNotFound o -> EnumSet.of(NOT_SENT);
      case Outcome.InvalidUrl o -> EnumSet.of(NOT_SENT);
      case Outcome.OwnProfile o -> EnumSet.of(NOT_SENT);
      case Outcome.MovedProfile o -> EnumSet.of(NOT_SENT);
      case Outcome.WrongPerson o -> EnumSet.of(NOT_SENT);
      case Outcome.NoteTooLong o -> EnumSet.of(NOT_SENT);
      case Outcome.NoteNotPossible o -> EnumSet.of(NOT_SENT);
      case Outcome.NotSupported o -> EnumSet.of(NOT_SENT);
      // The site warns beside an invitation that went, or in its place.
      case Outcome.ApproachingLimit o -> EnumSet.allOf(Verdict.class);
      // Seen before the deed, or as the answer to it.
      case Outcome.RefusedBySite o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.NoteQuotaUsedUp o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.TooManyRequests o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.WeeklyLimit o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.OutstandingCap o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.StillWithdrawing o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.CommercialUseLimit o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.AccountRestricted o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.EmailUnconfirmed o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.SignedOut o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.Checkpoint o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.LanguageNotSupported o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.Drift o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.SiteError o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.SiteUnreachable o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.TimedOut o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.BrowserCrashed o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.Aborted o -> EnumSet.of(NOT_SENT, UNKNOWN);
      case Outcome.Unknown o -> EnumSet.of(UNKNOWN);
    };
  }
}
