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
  @JsonSubTypes.Type(value = Action.ViewProfile.class, name = "view")
})
public sealed interface Action {
  /** The contact's slug: the part of the profile address that names the person. */
  String contact();

  /** Asks the contact to connect, with a personal note where there is one. */
  record Invite(String contact, @Nullable String note) implements Action {}

  /** Opens the contact's profile, as a visitor. */
  record ViewProfile(String contact) implements Action {}

  /** This action's kind. */
  @JsonIgnore
  default ActionKind kind() {
    return switch (this) {
      case Invite i -> ActionKind.INVITE;
      case ViewProfile v -> ActionKind.VIEW;
    };
  }
}
