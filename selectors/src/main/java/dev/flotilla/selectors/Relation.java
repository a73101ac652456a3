package dev.flotilla.selectors;

/** How the profile on the page stands to the account. */
public enum Relation {
  /** An invitation can be sent, from what shows now. */
  CONNECTABLE,
  /** What shows does not tell; the menu has to be opened. */
  IN_MENU,
  /** Ours is waiting for an answer. */
  PENDING,
  CONNECTED,
  /** Theirs is waiting for the owner's answer. */
  INCOMING,
  /** Ours was withdrawn, and the site holds a new one back. */
  WITHDRAWN,
  /** No way to connect was found where all of them would be. */
  CLOSED,
  OWN,
  UNAVAILABLE
}
