package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Refusal;
import dev.flotilla.practice.people.Person;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Answering a request, and favorites: what is done by name and does not toggle. */
final class Deeds {
  private final Site site;
  private final Circle circle;
  private final Shelf shelf;

  Deeds(Site site, Circle circle, Shelf shelf) {
    this.site = site;
    this.circle = circle;
    this.shelf = shelf;
  }

  /** {@code then} hears whether there was a request to be accepted or ignored. */
  void settle(Guest guest, Me me, Kind kind, Person person, Consumer<Boolean> then) {
    var waits = circle.truth(me.seat(), person) == Friendship.AWAITING_RESPONSE;
    var deed = guest.sent(me, kind, person);
    site.write(
        guest.ctx(),
        waits ? deed.done(200) : deed.refused(200, Refusal.INVALID_STATE.name()),
        kept -> then.accept(waits));
  }

  /** {@code then} hears whether it is a favorite afterwards. */
  void favor(
      Guest guest, Me me, Shelf.Piece piece, boolean wanted, BiConsumer<Guest, Boolean> then) {
    var deed = guest.sent(me, wanted ? Kind.LIKE : Kind.UNLIKE, piece.author()).on(piece.urn());
    var changes = shelf.favorite(me, piece.urn()) != wanted;
    site.write(
        guest.ctx(),
        changes ? deed.done(200) : deed.refused(200, "UNCHANGED"),
        kept -> then.accept(guest, wanted));
  }
}
