package dev.flotilla.practice.ledger;

import java.util.Optional;

/** How the site answered: {@code created} says whether its state changed, a refusal why not. */
public record Answer(int httpStatus, boolean created, Optional<String> refusal) {
  static final Answer SHOWN = new Answer(200, false, Optional.empty());
}
