package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a worker can be asked to do on a site. Adding a record here is how an action is added: the
 * compiler then asks for its flow and its rate.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Action.Invite.class, name = "invite"),
  @JsonSubTypes.Type(value = Action.ViewProfile.class, name = "view"),
  @JsonSubTypes.Type(value = Action.Like.class, name = "like"),
  @JsonSubTypes.Type(value = Action.Withdraw.class, name = "withdraw"),
  @JsonSubTypes.Type(value = Action.ReadPending.class, name = "pending_list"),
  @JsonSubTypes.Type(value = Action.CheckSession.class, name = "session_check"),
  @JsonSubTypes.Type(value = Action.CheckRelation.class, name = "relation_check")
})
public sealed interface Action {
  /** The longest run of own posts that one action likes. */
  int MAX_POSTS = 10;

  /**
   * The contact's slug: the part of the profile address that names the person. Empty where the
   * action is about nobody.
   */
  String contact();

  /**
   * Asks the contact to connect, with a personal note where there is one.
   *
   * @param member the contact's id on the site, where it is known: the page must then agree
   */
  record Invite(
      String contact, @Nullable String member, @Nullable String note, NotePolicy notePolicy)
      implements Action {}

  /** Opens the contact's profile, as a visitor. */
  record ViewProfile(String contact) implements Action {}

  /**
   * Likes the newest {@code posts} posts of the contact's own, one an attempt; what is liked
   * already is left as it is.
   */
  record Like(String contact, int posts) implements Action {}

  /** Takes back an invitation that waits for an answer. */
  record Withdraw(String contact, @Nullable String member) implements Action {}

  /** Reads the list of invitations that wait for an answer. */
  record ReadPending() implements Action {
    @Override
    public String contact() {
      return "";
    }
  }

  /** Looks whether the session is signed in, and does nothing. */
  record CheckSession() implements Action {
    @Override
    public String contact() {
      return "";
    }
  }

  /** Looks how the contact stands to the account, and does nothing. */
  record CheckRelation(String contact) implements Action {}

  /** This action's kind. */
  @JsonIgnore
  default ActionKind kind() {
    return switch (this) {
      case Invite i -> ActionKind.INVITE;
      case ViewProfile v -> ActionKind.VIEW;
      case Like l -> ActionKind.LIKE;
      case Withdraw w -> ActionKind.WITHDRAW;
      case ReadPending r -> ActionKind.PENDING_LIST;
      case CheckSession c -> ActionKind.SESSION_CHECK;
      case CheckRelation c -> ActionKind.RELATION_CHECK;
    };
  }
}
