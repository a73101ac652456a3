package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Kind;
import java.util.Optional;

/** Finds the deed that a number in a page stands for; empty where it stands for nothing. */
record Deeds(Site site, Circle circle, Shelf shelf) {
  /** By a member's number. */
  Optional<Deed> toggle(String member) {
    return circle.member(member).map(person -> new Toggle(site, circle, person));
  }

  /** By a friendship's number. */
  Optional<Deed> settling(String friendship, Kind kind) {
    return circle.friendship(friendship).map(person -> new Settling(site, circle, person, kind));
  }

  /** By the number of a post or a comment. */
  Optional<Deed> favoring(String piece, boolean wanted) {
    return shelf.piece(piece).map(found -> new Favoring(site, shelf, found, wanted));
  }
}
