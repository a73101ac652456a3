package dev.flotilla.practice.ledger;

import java.util.Locale;

/** What somebody did on the site. */
public enum Kind {
  SIGN_IN,
  SIGN_OUT,
  VIEW,
  INVITE,
  WITHDRAW,
  LIKE,
  UNLIKE,
  SENT_LIST,
  ACCEPT,
  IGNORE,
  FOLLOW,
  DISCONNECT,
  /** Nobody did anything: somebody was made to stand so to a seat. */
  ARRANGED,
  /** All that a seat ever did was taken back. */
  RESET;

  /** The name on the wire. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
