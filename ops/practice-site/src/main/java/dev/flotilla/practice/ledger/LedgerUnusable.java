package dev.flotilla.practice.ledger;

/** The ledger cannot be read or written; the message says what to do. */
public final class LedgerUnusable extends RuntimeException {
  public LedgerUnusable(String message) {
    super(message);
  }

  public LedgerUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
