package dev.flotilla.protocol.api;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.NotePolicy;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/accounts/{id}/actions}.
 *
 * @param profile the contact's profile address on the account's site; absent where the action is
 *     about nobody
 * @param member the contact's id on the site, with an invite or a withdrawal, where it is known
 * @param note only with an invite
 * @param notePolicy only with a note; absent means {@link NotePolicy#REFUSE}
 * @param posts only with a like: how many of the newest own posts, 1 where it is absent
 */
public record NewAction(
    ActionKind kind,
    @Nullable String profile,
    @Nullable String member,
    @Nullable String note,
    @Nullable NotePolicy notePolicy,
    @Nullable Integer posts) {
  /** A view of a profile. */
  public static NewAction view(String profile) {
    return about(ActionKind.VIEW, profile);
  }

  /** Another action with a contact, or about nobody. */
  public static NewAction about(ActionKind kind, @Nullable String profile) {
    return new NewAction(kind, profile, null, null, null, null);
  }

  /** An invitation, with a note where there is one. */
  public static NewAction invite(String profile, @Nullable String note) {
    return new NewAction(ActionKind.INVITE, profile, null, note, null, null);
  }
}
