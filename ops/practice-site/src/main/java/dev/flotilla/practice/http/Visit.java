package dev.flotilla.practice.http;

import dev.flotilla.practice.front.FrontEnd;
import dev.flotilla.practice.front.Member;
import dev.flotilla.practice.ledger.Caller;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Seat;
import dev.flotilla.practice.scenario.Occasion;
import dev.flotilla.practice.scenario.Scenario.Part;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** A request of a seat that is signed in. */
record Visit(RoutingContext ctx, Seat seat, Caller caller, Member me, FrontEnd front) {
  Draft deed(Kind kind) {
    return Draft.of(kind, caller);
  }

  Draft deed(Kind kind, Person person) {
    return deed(kind).about(person.listedSlug(), person.memberId());
  }

  /** A page that was opened; it is known by its nonce from now on. */
  Draft opened(Kind kind) {
    return deed(kind).from(Optional.of(me.pageNonce()), Optional.empty());
  }

  Draft opened(Kind kind, Person person) {
    return opened(kind).about(person.listedSlug(), person.memberId());
  }

  Occasion occasion(Optional<Person> person, Part part) {
    return Occasion.of(seat.id(), person, part);
  }
}
