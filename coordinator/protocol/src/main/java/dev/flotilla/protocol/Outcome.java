package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What the page said. Every attempt ends in exactly one. The names are the wire format. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Outcome.Sent.class, name = "sent"),
  @JsonSubTypes.Type(value = Outcome.SentWithoutNote.class, name = "sent_without_note"),
  @JsonSubTypes.Type(value = Outcome.Viewed.class, name = "viewed"),
  @JsonSubTypes.Type(value = Outcome.Liked.class, name = "liked"),
  @JsonSubTypes.Type(value = Outcome.AlreadyLiked.class, name = "already_liked"),
  @JsonSubTypes.Type(value = Outcome.NothingToLike.class, name = "nothing_to_like"),
  @JsonSubTypes.Type(value = Outcome.Withdrawn.class, name = "withdrawn"),
  @JsonSubTypes.Type(value = Outcome.NothingToWithdraw.class, name = "nothing_to_withdraw"),
  @JsonSubTypes.Type(value = Outcome.WithdrawRefused.class, name = "withdraw_refused"),
  @JsonSubTypes.Type(value = Outcome.PendingListRead.class, name = "pending_list_read"),
  @JsonSubTypes.Type(value = Outcome.PendingListPart.class, name = "pending_list_part"),
  @JsonSubTypes.Type(value = Outcome.SessionValid.class, name = "session_valid"),
  @JsonSubTypes.Type(value = Outcome.RelationSeen.class, name = "relation_seen"),
  @JsonSubTypes.Type(value = Outcome.AlreadyPending.class, name = "already_pending"),
  @JsonSubTypes.Type(value = Outcome.AlreadyConnected.class, name = "already_connected"),
  @JsonSubTypes.Type(value = Outcome.IncomingInvitation.class, name = "incoming_invitation"),
  @JsonSubTypes.Type(value = Outcome.NotSeen.class, name = "not_seen"),
  @JsonSubTypes.Type(value = Outcome.EmailRequired.class, name = "email_required"),
  @JsonSubTypes.Type(value = Outcome.ConnectionForbidden.class, name = "connection_forbidden"),
  @JsonSubTypes.Type(value = Outcome.WithdrawnHold.class, name = "withdrawn_hold"),
  @JsonSubTypes.Type(value = Outcome.RefusedBySite.class, name = "refused_by_site"),
  @JsonSubTypes.Type(value = Outcome.ProfileNotFound.class, name = "profile_not_found"),
  @JsonSubTypes.Type(value = Outcome.InvalidUrl.class, name = "invalid_url"),
  @JsonSubTypes.Type(value = Outcome.OwnProfile.class, name = "own_profile"),
  @JsonSubTypes.Type(value = Outcome.MovedProfile.class, name = "moved_profile"),
  @JsonSubTypes.Type(value = Outcome.WrongPerson.class, name = "wrong_person"),
  @JsonSubTypes.Type(value = Outcome.NoteTooLong.class, name = "note_too_long"),
  @JsonSubTypes.Type(value = Outcome.NoteNotPossible.class, name = "note_not_possible"),
  @JsonSubTypes.Type(value = Outcome.NoteQuotaUsedUp.class, name = "note_quota_used_up"),
  @JsonSubTypes.Type(value = Outcome.TooManyRequests.class, name = "too_many_requests"),
  @JsonSubTypes.Type(value = Outcome.WeeklyLimit.class, name = "weekly_limit"),
  @JsonSubTypes.Type(value = Outcome.ApproachingLimit.class, name = "approaching_limit"),
  @JsonSubTypes.Type(value = Outcome.OutstandingCap.class, name = "outstanding_cap"),
  @JsonSubTypes.Type(value = Outcome.StillWithdrawing.class, name = "still_withdrawing"),
  @JsonSubTypes.Type(value = Outcome.CommercialUseLimit.class, name = "commercial_use_limit"),
  @JsonSubTypes.Type(value = Outcome.AccountRestricted.class, name = "account_restricted"),
  @JsonSubTypes.Type(value = Outcome.EmailUnconfirmed.class, name = "email_unconfirmed"),
  @JsonSubTypes.Type(value = Outcome.SignedOut.class, name = "signed_out"),
  @JsonSubTypes.Type(value = Outcome.Checkpoint.class, name = "checkpoint"),
  @JsonSubTypes.Type(value = Outcome.LanguageNotSupported.class, name = "language_not_supported"),
  @JsonSubTypes.Type(value = Outcome.NotSupported.class, name = "not_supported"),
  @JsonSubTypes.Type(value = Outcome.Drift.class, name = "drift"),
  @JsonSubTypes.Type(value = Outcome.SiteError.class, name = "site_error"),
  @JsonSubTypes.Type(value = Outcome.SiteUnreachable.class, name = "site_unreachable"),
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

  /** As {@link Sent}, without the note, as the action allows; {@code reason} says what kept it. */
  record SentWithoutNote(String reason) implements Outcome {}

  /** The contact's profile was opened and is the right one. */
  record Viewed() implements Outcome {}

  /**
   * A post of the contact's own shows the account's like when it is loaded again; {@code post} is
   * the site's id of it.
   */
  record Liked(String post) implements Outcome {}

  /** The newest own posts all have the account's reaction already. */
  record AlreadyLiked() implements Outcome {}

  /** The contact has no posts of their own. */
  record NothingToLike() implements Outcome {}

  /** The invitation is no longer pending when the page is loaded again. */
  record Withdrawn() implements Outcome {}

  /** No invitation of ours is pending with the contact. */
  record NothingToWithdraw() implements Outcome {}

  /** The site did not take the invitation back; it is still pending. */
  record WithdrawRefused() implements Outcome {}

  /** The whole pending list was read: as many rows as the site counts. */
  record PendingListRead(int rows) implements Outcome {}

  /**
   * Only a part of the pending list was read, which concludes nothing; {@code total} is the site's
   * count, -1 where it shows none.
   */
  record PendingListPart(int rows, int total) implements Outcome {}

  /** The session is signed in. */
  record SessionValid() implements Outcome {}

  /** How the contact stands to the account, in the pack's words, and who the page says they are. */
  record RelationSeen(
      String relation, String contact, @Nullable String member, @Nullable String name)
      implements Outcome {}

  /** An invitation was pending before we did anything. */
  record AlreadyPending() implements Outcome {}

  /** The contact is connected already. */
  record AlreadyConnected() implements Outcome {}

  /** The contact has invited the account; accepting is the owner's decision. */
  record IncomingInvitation() implements Outcome {}

  /** A verify found that the deed was not done. */
  record NotSeen() implements Outcome {}

  /** The site asks for the contact's email address. */
  record EmailRequired() implements Outcome {}

  /** The full search found no way to connect with this person. */
  record ConnectionForbidden() implements Outcome {}

  /** An earlier invitation was withdrawn; the site holds back a new one for up to three weeks. */
  record WithdrawnHold() implements Outcome {}

  /**
   * The site said no to this contact for a reason that has no outcome of its own; {@code rule} is
   * the pack's name for it.
   */
  record RefusedBySite(String rule) implements Outcome {}

  /** There is no such profile. */
  record ProfileNotFound() implements Outcome {}

  /** The contact's address is none that the site could have. */
  record InvalidUrl() implements Outcome {}

  /** The profile is the account's own. */
  record OwnProfile() implements Outcome {}

  /**
   * The site sent us on to another profile, and it is not proved to be the same person; nothing was
   * clicked.
   */
  record MovedProfile(String to) implements Outcome {}

  /** Page and action name different people; nothing was clicked. */
  record WrongPerson(String found) implements Outcome {}

  /** The note has {@code length} units as the site counts them, the site takes {@code limit}. */
  record NoteTooLong(int limit, int length) implements Outcome {}

  /**
   * The site invites this contact at the first click, with no place for a note; nothing was sent.
   */
  record NoteNotPossible() implements Outcome {}

  /** No personal notes are left for this month. */
  record NoteQuotaUsedUp() implements Outcome {}

  /** The site throttles the account. {@code retryAfterMs} is its own word, 0 where it gave none. */
  record TooManyRequests(long retryAfterMs) implements Outcome {}

  /** The site's weekly invitation limit is reached. */
  record WeeklyLimit() implements Outcome {}

  /** The site warns that the weekly limit is near; the verdict says whether the invitation went. */
  record ApproachingLimit() implements Outcome {}

  /** Too many invitations of the account wait for an answer. */
  record OutstandingCap() implements Outcome {}

  /** The site is still busy with earlier withdrawals. */
  record StillWithdrawing() implements Outcome {}

  /** The month's profile searches are used up; the site counts anew on the 1st. */
  record CommercialUseLimit() implements Outcome {}

  /** The site restricted the account: everything stops until a person decides. */
  record AccountRestricted() implements Outcome {}

  /** The owner must confirm an email address before the site goes on. */
  record EmailUnconfirmed() implements Outcome {}

  /** The session has ended; the owner must sign in again. */
  record SignedOut() implements Outcome {}

  /** The site wants to see a person. */
  record Checkpoint() implements Outcome {}

  /**
   * The pack has no words for the page's language, and nothing else told; {@code language} is the
   * page's own tag.
   */
  record LanguageNotSupported(String language) implements Outcome {}

  /** The site has no such thing, as its pack says. */
  record NotSupported() implements Outcome {}

  /** The page is none that the pack knows; {@code element} is what was looked for. */
  record Drift(String element) implements Outcome {}

  /** The site answered with an HTTP error. */
  record SiteError(int status) implements Outcome {}

  /** The site gave no answer at all. */
  record SiteUnreachable() implements Outcome {}

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
      case SentWithoutNote o -> Scope.NONE;
      case Viewed o -> Scope.NONE;
      case Liked o -> Scope.NONE;
      case AlreadyLiked o -> Scope.NONE;
      case Withdrawn o -> Scope.NONE;
      case PendingListRead o -> Scope.NONE;
      case PendingListPart o -> Scope.NONE;
      case SessionValid o -> Scope.NONE;
      case RelationSeen o -> Scope.NONE;
      case NothingToLike o -> Scope.CONTACT;
      case NothingToWithdraw o -> Scope.CONTACT;
      case WithdrawRefused o -> Scope.CONTACT;
      case AlreadyPending o -> Scope.CONTACT;
      case AlreadyConnected o -> Scope.CONTACT;
      case IncomingInvitation o -> Scope.CONTACT;
      case NotSeen o -> Scope.CONTACT;
      case EmailRequired o -> Scope.CONTACT;
      case ConnectionForbidden o -> Scope.CONTACT;
      case WithdrawnHold o -> Scope.CONTACT;
      case RefusedBySite o -> Scope.CONTACT;
      case ProfileNotFound o -> Scope.CONTACT;
      case InvalidUrl o -> Scope.CONTACT;
      case OwnProfile o -> Scope.CONTACT;
      case MovedProfile o -> Scope.CONTACT;
      case WrongPerson o -> Scope.CONTACT;
      case NoteTooLong o -> Scope.CONTENT;
      case NoteNotPossible o -> Scope.CONTENT;
      case NoteQuotaUsedUp o -> Scope.ACCOUNT;
      case TooManyRequests o -> Scope.ACCOUNT;
      case WeeklyLimit o -> Scope.ACCOUNT;
      case ApproachingLimit o -> Scope.ACCOUNT;
      case OutstandingCap o -> Scope.ACCOUNT;
      case StillWithdrawing o -> Scope.ACCOUNT;
      case CommercialUseLimit o -> Scope.ACCOUNT;
      case AccountRestricted o -> Scope.ACCOUNT;
      case EmailUnconfirmed o -> Scope.ACCOUNT;
      case SignedOut o -> Scope.ACCOUNT;
      case Checkpoint o -> Scope.ACCOUNT;
      case LanguageNotSupported o -> Scope.ACCOUNT;
      case NotSupported o -> Scope.SITE;
      case Drift o -> Scope.SITE;
      case SiteError o -> Scope.SITE;
      case SiteUnreachable o -> Scope.SITE;
      case TimedOut o -> Scope.SITE;
      case Unknown o -> Scope.SITE;
      case BrowserCrashed o -> Scope.FLEET;
      case Aborted o -> Scope.FLEET;
    };
  }

  /** The stable name on the wire, in Redis and in metric labels. */
  @JsonIgnore
  default String wire() {
    return WireNames.of(this);
  }
}
