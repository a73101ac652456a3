package dev.flotilla.practice.ledger;

import java.util.Optional;

/** From which rendering of a page a deed came, and by which click on it. */
public record Nonces(Optional<String> page, Optional<String> click) {
  static final Nonces NONE = new Nonces(Optional.empty(), Optional.empty());
}
