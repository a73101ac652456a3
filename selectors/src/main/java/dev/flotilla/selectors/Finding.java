package dev.flotilla.selectors;

/** What else a page or an answer to it can say, good or bad. */
public enum Finding {
  /** The site took the deed. */
  ACCEPTED,
  /** A page on the way to another: to be waited out. */
  PASSING,
  SIGNED_OUT,
  CHECKPOINT,
  ACCOUNT_RESTRICTED,
  /** The owner must confirm an email address. */
  EMAIL_UNCONFIRMED,
  TOO_MANY_REQUESTS,
  WEEKLY_LIMIT,
  /** A warning; the deed may have been done all the same. */
  APPROACHING_LIMIT,
  /** Too many invitations wait for an answer. */
  OUTSTANDING_CAP,
  STILL_WITHDRAWING,
  COMMERCIAL_USE_LIMIT,
  WITHDRAWN_HOLD,
  CONNECTION_FORBIDDEN,
  EMAIL_REQUIRED,
  NOTE_QUOTA_USED_UP,
  NOTE_TOO_LONG,
  WITHDRAW_REFUSED,
  PROFILE_NOT_FOUND,
  INVALID_URL,
  /** A no for a reason that has no name of its own here. */
  REFUSED,
  SITE_ERROR
}
