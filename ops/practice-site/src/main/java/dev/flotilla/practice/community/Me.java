package dev.flotilla.practice.community;

import dev.flotilla.practice.ledger.Caller;
import dev.flotilla.practice.network.Sessions;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Seat;

/** A visitor who is signed in; {@code secret} is what the cookie holds. */
record Me(Seat seat, Caller caller, String secret) {
  Person person() {
    return seat.owner();
  }

  /** The path of one of the visitor's own pages. */
  String page(String below) {
    return Paths.member(person()) + below;
  }

  /** Proves that a deed was asked for by a page of this session; good as long as the session. */
  String token(Purpose purpose) {
    return Sessions.digest(secret + "/" + purpose.name()).substring(0, 10);
  }
}
