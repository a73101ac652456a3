package dev.flotilla.practice.scenario;

import dev.flotilla.practice.network.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bad days that can be asked for. */
public enum ScenarioName {
  /** Everything waits {@code ms} before it is looked at. */
  SLOW(3_000),
  /** HTTP 500. */
  SERVER_ERROR,
  /** HTTP 429 with Retry-After of {@code ms}, and a short page without a main part. */
  THROTTLE(60_000),
  /** HTTP 999. */
  DENIED_999,
  /** The session is no longer known. */
  SIGNED_OUT,
  /** A security check that a person must pass. */
  CHECKPOINT,
  /** A notice that the account is temporarily restricted. */
  RESTRICTED,
  /** Profiles are not shown: the monthly limit for profile searches. */
  SEARCH_LIMIT,

  WEEKLY_LIMIT(Refusal.FUSE_LIMIT_EXCEEDED),
  /** The weekly limit, but the button turns to Pending until the next load. */
  FALSE_PENDING(Refusal.CANT_INVITE_CONNECTION_LIMIT_REACHED),
  TOO_MANY_OUTSTANDING(Refusal.MAX_INVITATION_SENT),
  UNCONFIRMED_EMAIL(Refusal.PRIMARY_HANDLE_NOT_CONFIRMED),
  STILL_WITHDRAWING(Refusal.STILL_WITHDRAWING),
  INACCESSIBLE(Refusal.PROFILE_INACCESSIBLE),
  INVALID_STATE(Refusal.INVALID_STATE),
  /** The invitation goes out, and a warning shows that the weekly limit is near. */
  WEEKLY_WARNING,
  /** No personalised notes are left: the dialog shows an offer, a note is refused. */
  NOTE_QUOTA(Refusal.CUSTOM_INVITE_LIMIT_REACHED),
  /** The profile shows a hold after a withdrawal, an invitation is refused. */
  WITHDRAWN_HOLD(Refusal.CANT_RESEND_YET),
  /** The invitation is there at once, but pages show it only after {@code ms}. */
  LATE_PENDING(5_000),
  /** The invitation is there, but its answer waits {@code ms}. */
  SLOW_ANSWER(5_000),
  /** The invitation is there, but the connection is closed without an answer. */
  CUT_AFTER_POST,
  /** A withdrawal is confirmed, but the invitation is still there. */
  WITHDRAW_REVERTS,
  /** The front end changed: the connect key and link have other names. */
  RENAME_ELEMENTS,
  /** The front end changed a little: only the connect key has another name. */
  RENAMED_KEY,
  /** The front end changed much: nothing by which Connect was ever found is left. */
  RENAMED_INVITE,
  /** Connect is gone everywhere, though key or degree say that one could invite. */
  REMOVED_CONNECT,
  /** The sent list of the older front end stands on pages of a hundred. */
  PAGED_LIST,
  /** The invite link on a profile leads to somebody else. */
  SWAPPED_LINK;

  private final long defaultMs;
  private final @Nullable Refusal refusal;

  ScenarioName() {
    this(0, null);
  }

  ScenarioName(long defaultMs) {
    this(defaultMs, null);
  }

  ScenarioName(Refusal refusal) {
    this(0, refusal);
  }

  ScenarioName(long defaultMs, @Nullable Refusal refusal) {
    this.defaultMs = defaultMs;
    this.refusal = refusal;
  }

  public long defaultMs() {
    return defaultMs;
  }

  /** What an invitation is refused with. */
  Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ScenarioName> of(String label) {
    return Arrays.stream(values()).filter(name -> name.label().equals(label)).findFirst();
  }
}
