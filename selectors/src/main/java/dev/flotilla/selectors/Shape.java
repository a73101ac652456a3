package dev.flotilla.selectors;

/**
 * What a site has and what it lacks. A pack says each: what is not said is a fault, so that nothing
 * is missing by oversight.
 */
public record Shape(
    Invite invite,
    boolean menu,
    Pending pending,
    Withdraw withdraw,
    Confirm confirm,
    boolean likes,
    boolean toast,
    Proof proof) {

  /** What a click on {@link Element#CONNECT} does. */
  public enum Invite {
    /** It asks first; for some people it may send at once. */
    DIALOG,
    /** It sends. */
    CLICK,
    /** It sends, and a second one takes it back. */
    TOGGLE
  }

  /** Where the site tells which invitations wait for an answer. */
  public enum Pending {
    /** A list of them. */
    LIST,
    /** A directory of people, each with how they stand to the account. */
    DIRECTORY,
    /** Each contact's profile only. */
    PROFILE,
    /** Nowhere: only the fleet's own ledger knows. */
    LEDGER
  }

  /** Where an invitation is taken back. */
  public enum Withdraw {
    LIST,
    PROFILE,
    NONE
  }

  /** What asks before an invitation is taken back. */
  public enum Confirm {
    /** A part of the page. */
    DIALOG,
    /** The browser's own question. */
    BROWSER,
    NONE
  }

  /** What is believed after a deed. */
  public enum Proof {
    /** The page as it shows itself, when the site's answer agrees; else it is loaded again. */
    PAGE,
    /** Only the page loaded again. */
    RELOAD
  }
}
