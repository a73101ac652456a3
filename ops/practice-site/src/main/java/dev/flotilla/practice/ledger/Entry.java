package dev.flotilla.practice.ledger;

import java.time.Instant;

/** A line of the ledger: what was done, as which event, when. */
public record Entry(long seq, Instant at, Draft deed) {
  public Kind kind() {
    return deed.kind();
  }

  public String seat() {
    return deed.caller().seat();
  }
}
