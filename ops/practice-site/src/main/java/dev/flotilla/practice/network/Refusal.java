package dev.flotilla.practice.network;

/** Why the site did not do what a page asked for, with the HTTP status of the answer. */
public enum Refusal {
  /** An invitation to this person was withdrawn less than three weeks ago. */
  CANT_RESEND_YET(400),
  CANT_INVITE_CONNECTION_LIMIT_REACHED(400),
  MAX_INVITATION_SENT(400),
  PRIMARY_HANDLE_NOT_CONFIRMED(400),
  STILL_WITHDRAWING(400),
  EMAIL_REQUIRED(400),
  EMAIL_MISMATCH(400),
  NOTE_TOO_LONG(400),
  NOT_PENDING(400),
  UNABLE_TO_WITHDRAW(400),
  MEMBER_NOT_INVITABLE(403),
  PROFILE_INACCESSIBLE(403),
  INVITATION_ALREADY_PENDING(406),
  ALREADY_CONNECTED(406),
  INVITATION_WAITING(406),
  INVALID_STATE(406),
  CUSTOM_INVITE_LIMIT_REACHED(429),
  FUSE_LIMIT_EXCEEDED(429);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** Whether pages show the weekly limit for it. */
  public boolean weeklyLimit() {
    return this == FUSE_LIMIT_EXCEEDED || this == CANT_INVITE_CONNECTION_LIMIT_REACHED;
  }
}
