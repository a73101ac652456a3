package dev.flotilla.selectors;

/**
 * The closed set of things a flow touches. A pack must say how each is found that its {@link Shape}
 * has; flows say no more.
 */
public enum Element {
  /** Opens the invitation for the profile's own person, or sends it. */
  CONNECT,
  /** Opens the menu with what the profile's card does not show. */
  MORE,
  /** What asks before an invitation is sent. */
  INVITE_DIALOG,
  /** Brings up the note's field; left out where the field is there at once. */
  ADD_NOTE,
  NOTE_FIELD,
  /** Sends the invitation with the note. */
  SEND_WITH_NOTE,
  SEND_WITHOUT_NOTE,
  /** Takes an invitation back: on the profile, or in a row of the pending list. */
  WITHDRAW,
  /** What asks before an invitation is taken back. */
  WITHDRAW_DIALOG,
  CONFIRM_WITHDRAW,
  /** In a row of the posts: likes the post. */
  LIKE,
  /** A passing message. It proves nothing and is kept as a signal. */
  TOAST
}
