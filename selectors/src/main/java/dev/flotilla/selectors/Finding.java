package dev.flotilla.selectors;

/** What else a page or an answer to it can say, good or bad. */
public enum Finding {
  /** The site took the invitation. */
  ACCEPTED,
  SIGNED_OUT,
  CHECKPOINT,
  ACCOUNT_RESTRICTED,
  TOO_MANY_REQUESTS,
  WEEKLY_LIMIT,
  WITHDRAWN_HOLD,
  CONNECTION_FORBIDDEN,
  EMAIL_REQUIRED,
  NOTE_QUOTA_USED_UP,
  NOTE_TOO_LONG,
  PROFILE_NOT_FOUND,
  SITE_ERROR
}
