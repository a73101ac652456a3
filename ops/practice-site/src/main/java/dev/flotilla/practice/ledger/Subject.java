package dev.flotilla.practice.ledger;

import java.util.Optional;

/**
 * Whom and what a deed is about. {@code person} is the slug the site lists, whichever address was
 * opened; {@code urn} is a post or a comment.
 */
public record Subject(Optional<String> person, Optional<String> memberId, Optional<String> urn) {
  static final Subject NOBODY = new Subject(Optional.empty(), Optional.empty(), Optional.empty());
}
