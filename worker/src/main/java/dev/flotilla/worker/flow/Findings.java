package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.worker.page.Sight;

/** What a finding of the pack means for the attempt. */
final class Findings {
  private Findings() {}

  static Outcome outcome(FindingRule rule, Attempt attempt, Sight sight) {
    attempt.saw("finding " + rule.name());
    return switch (rule.finding()) {
      case ACCEPTED -> new Outcome.Sent();
      case SIGNED_OUT -> new Outcome.SignedOut();
      case CHECKPOINT -> new Outcome.Checkpoint();
      case ACCOUNT_RESTRICTED -> new Outcome.AccountRestricted();
      case TOO_MANY_REQUESTS -> new Outcome.TooManyRequests(sight.retryAfterMs());
      case WEEKLY_LIMIT -> new Outcome.WeeklyLimit();
      case WITHDRAWN_HOLD -> new Outcome.WithdrawnHold();
      case CONNECTION_FORBIDDEN -> new Outcome.ConnectionForbidden();
      case EMAIL_REQUIRED -> new Outcome.EmailRequired();
      case NOTE_QUOTA_USED_UP -> new Outcome.NoteQuotaUsedUp();
      case NOTE_TOO_LONG -> new Outcome.NoteTooLong(noteLimit(attempt, sight), length(attempt));
      case PROFILE_NOT_FOUND -> new Outcome.ProfileNotFound();
      case SITE_ERROR -> new Outcome.SiteError(sight.status());
    };
  }

  /** In UTF-16 code units: the page's own word, or else the pack's. */
  static int noteLimit(Attempt attempt, Sight sight) {
    return sight.amount(Amount.NOTE_LIMIT).orElse(attempt.pack().defaultNoteLimit());
  }

  private static int length(Attempt attempt) {
    return switch (attempt.action()) {
      case Action.Invite(var contact, var note) when note != null -> note.length();
      case Action.Invite i -> 0;
      case Action.ViewProfile v -> 0;
    };
  }
}
