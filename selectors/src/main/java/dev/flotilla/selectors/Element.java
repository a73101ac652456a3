package dev.flotilla.selectors;

/**
 * The closed set of things a flow touches. A pack must say how each is found; flows say no more.
 */
public enum Element {
  /** Opens the invitation for the profile's own person. */
  CONNECT,
  /** Opens the menu with what the profile's card does not show. */
  MORE,
  /** What asks before an invitation is sent. */
  INVITE_DIALOG,
  ADD_NOTE,
  NOTE_FIELD,
  /** Sends the invitation with the note. */
  SEND_WITH_NOTE,
  SEND_WITHOUT_NOTE
}
