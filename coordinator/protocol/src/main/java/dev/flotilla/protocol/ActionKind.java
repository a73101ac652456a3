package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of {@link Action}; queues, limits and metrics are kept by kind. */
public enum ActionKind {
  INVITE(true),
  VIEW(false),
  LIKE(true),
  WITHDRAW(true),
  /** Reads the list of invitations that wait for an answer. */
  PENDING_LIST(false),
  /** Looks whether the session is signed in. */
  SESSION_CHECK(false),
  /** Looks how a contact stands to the account. */
  RELATION_CHECK(false);

  private final boolean writes;

  ActionKind(boolean writes) {
    this.writes = writes;
  }

  /**
   * Whether it changes something on the site: then it needs a permit, and is in doubt until it is
   * proved.
   */
  public boolean writes() {
    return writes;
  }

  /** The name on the wire, in Redis keys and in metric labels. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
