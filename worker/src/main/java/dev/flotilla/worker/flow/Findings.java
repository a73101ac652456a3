package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.worker.page.Sight;

/** What a finding of the pack means for the attempt. */
final class Findings {
  private Findings() {}

  static Outcome outcome(FindingRule rule, Attempt attempt, Sight sight) {
    attempt.saw("finding " + rule.name());
    return switch (rule.finding()) {
      // That a deed was taken proves nothing until the page shows it.
      case ACCEPTED -> new Outcome.Unknown();
      case PASSING -> new Outcome.TimedOut("passing");
      case SIGNED_OUT -> new Outcome.SignedOut();
      case CHECKPOINT -> new Outcome.Checkpoint();
      case ACCOUNT_RESTRICTED -> new Outcome.AccountRestricted();
      case EMAIL_UNCONFIRMED -> new Outcome.EmailUnconfirmed();
      case TOO_MANY_REQUESTS -> new Outcome.TooManyRequests(sight.retryAfterMs());
      case WEEKLY_LIMIT -> new Outcome.WeeklyLimit();
      case APPROACHING_LIMIT -> new Outcome.ApproachingLimit();
      case OUTSTANDING_CAP -> new Outcome.OutstandingCap();
      case STILL_WITHDRAWING -> new Outcome.StillWithdrawing();
      case COMMERCIAL_USE_LIMIT -> new Outcome.CommercialUseLimit();
      case WITHDRAWN_HOLD -> new Outcome.WithdrawnHold();
      case CONNECTION_FORBIDDEN -> new Outcome.ConnectionForbidden();
      case EMAIL_REQUIRED -> new Outcome.EmailRequired();
      case NOTE_QUOTA_USED_UP -> new Outcome.NoteQuotaUsedUp();
      case NOTE_TOO_LONG -> noteTooLong(attempt, sight);
      case WITHDRAW_REFUSED -> new Outcome.WithdrawRefused();
      case PROFILE_NOT_FOUND -> new Outcome.ProfileNotFound();
      case INVALID_URL -> new Outcome.InvalidUrl();
      case REFUSED -> new Outcome.RefusedBySite(rule.name());
      case SITE_ERROR -> new Outcome.SiteError(sight.status());
    };
  }

  private static Outcome noteTooLong(Attempt attempt, Sight sight) {
    return switch (attempt.action()) {
      case Action.Invite invite -> Note.of(invite, attempt.pack()).tooLong(sight);
      case Action.ViewProfile v -> new Outcome.Drift("note");
      case Action.Like l -> new Outcome.Drift("note");
      case Action.Withdraw w -> new Outcome.Drift("note");
      case Action.ReadPending r -> new Outcome.Drift("note");
      case Action.CheckSession c -> new Outcome.Drift("note");
      case Action.CheckRelation c -> new Outcome.Drift("note");
    };
  }
}
