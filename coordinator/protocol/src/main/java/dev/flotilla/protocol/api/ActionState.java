package dev.flotilla.protocol.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The life of an action, in order. */
public enum ActionState {
  /** Waiting for its turn. */
  AVAILABLE,
  /** Given to a worker. */
  LEASED,
  /** Leave was given for the commit; no report yet. */
  PERMITTED,
  /** Permitted, and the lease was lost or the page said nothing: a verify decides. */
  IN_DOUBT,
  /** Terminal: done, and proved. */
  CONFIRMED,
  /** Terminal: there was nothing left to do. */
  ALREADY,
  /** Terminal: the site will not have it. */
  REFUSED,
  /** Terminal: out of attempts, and proved not done. */
  NOT_SENT,
  /** Three looks settled nothing: a person decides. */
  NEEDS_HUMAN;

  /** Whether nothing will ever change it again. */
  public boolean terminal() {
    return this == CONFIRMED || this == ALREADY || this == REFUSED || this == NOT_SENT;
  }

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
