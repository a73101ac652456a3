package dev.flotilla.practice.community;

import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.people.Person;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** A request, and whom it is answered to. */
record Guest(RoutingContext ctx, Reader reader) {
  /** The same request as if nobody were signed in. */
  Guest stranger() {
    return new Guest(
        ctx, new Reader(reader.variant(), reader.words(), reader.pageNonce(), Optional.empty()));
  }

  /** A page that was opened; it is known by its nonce from now on. */
  Draft opened(Me me, Person person) {
    return about(me, Kind.VIEW, person).from(Optional.of(reader.pageNonce()), Optional.empty());
  }

  /** Something that was sent from a page, by script or by a link. */
  Draft sent(Me me, Kind kind, Person person) {
    return about(me, kind, person).from(field("page_nonce"), field("click_nonce"));
  }

  /** What was posted, or else what stands in the address. */
  Optional<String> field(String name) {
    var posted = ctx.request().getFormAttribute(name);
    return Optional.ofNullable(posted == null ? ctx.request().getParam(name) : posted)
        .filter(text -> !text.isEmpty());
  }

  /** A page's number; anything else than a number is the first page. */
  int number(String field) {
    return field(field)
        .filter(text -> text.matches("[1-9]\\d{0,6}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  /** Whether it carries the token of its session. */
  boolean proved(Purpose purpose) {
    return reader.me().map(me -> me.token(purpose)).equals(field("_nonce"));
  }

  private static Draft about(Me me, Kind kind, Person person) {
    return Draft.of(kind, me.caller()).about(person.listedSlug(), person.memberId());
  }
}
