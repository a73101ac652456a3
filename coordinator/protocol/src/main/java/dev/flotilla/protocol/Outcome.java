package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the page said. Every attempt ends in exactly one. The names are the wire format. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Outcome.Sent.class, name = "sent"),
  @JsonSubTypes.Type(value = Outcome.Viewed.class, name = "viewed"),
  @JsonSubTypes.Type(value = Outcome.AlreadyPending.class, name = "already_pending"),
  @JsonSubTypes.Type(value = Outcome.AlreadyConnected.class, name = "already_connected"),
  @JsonSubTypes.Type(value = Outcome.IncomingInvitation.class, name = "incoming_invitation"),
  @JsonSubTypes.Type(value = Outcome.NotSeen.class, name = "not_seen"),
  @JsonSubTypes.Type(value = Outcome.EmailRequired.class, name = "email_required"),
  @JsonSubTypes.Type(value = Outcome.NoteTooLong.class, name = "note_too_long"),
  @JsonSubTypes.Type(value = Outcome.NoteNotPossible.class, name = "note_not_possible"),
  @JsonSubTypes.Type(value = Outcome.NoteQuotaUsedUp.class, name = "note_quota_used_up"),
  @JsonSubTypes.Type(value = Outcome.ConnectionForbidden.class, name = "connection_forbidden"),
  @JsonSubTypes.Type(value = Outcome.WithdrawnHold.class, name = "withdrawn_hold"),
  @JsonSubTypes.Type(value = Outcome.ProfileNotFound.class, name = "profile_not_found"),
  @JsonSubTypes.Type(value = Outcome.OwnProfile.class, name = "own_profile"),
  @JsonSubTypes.Type(value = Outcome.WrongPerson.class, name = "wrong_person"),
  @JsonSubTypes.Type(value = Outcome.TooManyRequests.class, name = "too_many_requests"),
  @JsonSubTypes.Type(value = Outcome.WeeklyLimit.class, name = "weekly_limit"),
  @JsonSubTypes.Type(value = Outcome.AccountRestricted.class, name = "account_restricted"),
  @JsonSubTypes.Type(value = Outcome.SignedOut.class, name = "signed_out"),
  @JsonSubTypes.Type(value = Outcome.Checkpoint.class, name = "checkpoint"),
  @JsonSubTypes.Type(value = Outcome.Drift.class, name = "drift"),
  @JsonSubTypes.Type(value = Outcome.SiteError.class, name = "site_error"),
  @JsonSubTypes.Type(value = Outcome.TimedOut.class, name = "timed_out"),
  @JsonSubTypes.Type(value = Outcome.BrowserCrashed.class, name = "browser_crashed"),
  @JsonSubTypes.Type(value = Outcome.Aborted.class, name = "aborted"),
  @JsonSubTypes.Type(value = Outcome.Unknown.class, name = "unknown")
})
public sealed interface Outcome {
  /**
   * The invitation is pending on the contact's page after the commit, or was found so by a verify.
   */
  record Sent() implements Outcome {}

  /** The contact's profile was opened and is the right one. */
  record Viewed() implements Outcome {}

  /** An invitation was pending before we did anything. */
  record AlreadyPending() implements Outcome {}

  /** The contact is connected already. */
  record AlreadyConnected() implements Outcome {}

  /** The contact has invited the account; accepting is the owner's decision. */
  record IncomingInvitation() implements Outcome {}

  /** A verify found the contact open to an invitation, and none pending. */
  record NotSeen() implements Outcome {}

  /** The site asks for the contact's email address. */
  record EmailRequired() implements Outcome {}

  /** The note has {@code length} UTF-16 code units, the site takes {@code limit}. */
  record NoteTooLong(int limit, int length) implements Outcome {}

  /**
   * The site invites this contact at the first click, with no place for a note; nothing was sent.
   */
  record NoteNotPossible() implements Outcome {}

  /** No personal notes are left for this month. */
  record NoteQuotaUsedUp() implements Outcome {}

  /** The full search found no way to connect with this person. */
  record ConnectionForbidden() implements Outcome {}

  /** An earlier invitation was withdrawn; the site holds back a new one for up to three weeks. */
  record WithdrawnHold() implements Outcome {}

  /** There is no such profile. */
  record ProfileNotFound() implements Outcome {}

  /** The profile is the account's own. */
  record OwnProfile() implements Outcome {}

  /** Page and action name different people; nothing was clicked. */
  record WrongPerson(String found) implements Outcome {}

  /** The site throttles the account. {@code retryAfterMs} is its own word, 0 where it gave none. */
  record TooManyRequests(long retryAfterMs) implements Outcome {}

  /** The site's weekly invitation limit is reached. */
  record WeeklyLimit() implements Outcome {}

  /** The site restricted the account: everything stops until a person decides. */
  record AccountRestricted() implements Outcome {}

  /** The session has ended; the owner must sign in again. */
  record SignedOut() implements Outcome {}

  /** The site wants to see a person. */
  record Checkpoint() implements Outcome {}

  /** The page is none that the pack knows; {@code element} is what was looked for. */
  record Drift(String element) implements Outcome {}

  /** The site answered with an HTTP error. */
  record SiteError(int status) implements Outcome {}

  /** {@code step} took longer than it may. */
  record TimedOut(String step) implements Outcome {}

  /** The browser or its driver ended under us. */
  record BrowserCrashed() implements Outcome {}

  /**
   * We stopped before the commit: the lease was lost, the permit refused, the worker told to stop.
   */
  record Aborted(String reason) implements Outcome {}

  /** The commit was made and the page proved neither success nor failure. */
  record Unknown() implements Outcome {}

  /** Whom this outcome concerns. */
  @JsonIgnore
  default Scope scope() {
    return switch (this) {
      case Sent o -> Scope.NONE;
      case Viewed o -> Scope.NONE;
      case AlreadyPending o -> Scope.CONTACT;
      case AlreadyConnected o -> Scope.CONTACT;
      case IncomingInvitation o -> Scope.CONTACT;
      case NotSeen o -> Scope.CONTACT;
      case EmailRequired o -> Scope.CONTACT;
      case ConnectionForbidden o -> Scope.CONTACT;
      case WithdrawnHold o -> Scope.CONTACT;
      case ProfileNotFound o -> Scope.CONTACT;
      case OwnProfile o -> Scope.CONTACT;
      case WrongPerson o -> Scope.CONTACT;
      case NoteTooLong o -> Scope.CONTENT;
      case NoteNotPossible o -> Scope.CONTENT;
      case NoteQuotaUsedUp o -> Scope.ACCOUNT;
      case TooManyRequests o -> Scope.ACCOUNT;
      case WeeklyLimit o -> Scope.ACCOUNT;
      case AccountRestricted o -> Scope.ACCOUNT;
      case SignedOut o -> Scope.ACCOUNT;
      case Checkpoint o -> Scope.ACCOUNT;
      case Drift o -> Scope.SITE;
      case SiteError o -> Scope.SITE;
      case TimedOut o -> Scope.SITE;
      case BrowserCrashed o -> Scope.FLEET;
      case Aborted o -> Scope.FLEET;
      case Unknown o -> Scope.SITE;
    };
  }

  /** The stable name on the wire, in Redis and in metric labels. */
  @JsonIgnore
  default String wire() {
    return WireNames.of(this);
  }
}
