package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.people.Person;
import java.util.function.Consumer;

/** Making something a favorite, or ({@code wanted} is false) no longer. Does not toggle. */
record Favoring(Site site, Shelf shelf, Shelf.Piece piece, boolean wanted) implements Deed {
  @Override
  public Person about() {
    return piece.author();
  }

  @Override
  public Purpose purpose() {
    return Purpose.ACTIVITY;
  }

  @Override
  public String home(Me me) {
    return Paths.member(about()) + "activity/";
  }

  @Override
  public Draft tried(Guest guest, Me me) {
    return guest.sent(me, wanted ? Kind.LIKE : Kind.UNLIKE, about()).on(piece.urn());
  }

  @Override
  public void perform(Guest guest, Me me, Consumer<Reply> then) {
    var changes = shelf.favorite(me, piece.urn()) != wanted;
    var deed = tried(guest, me);
    var label = guest.reader().words().say(wanted ? "activity.unfavorite" : "activity.favorite");
    site.write(
        guest.ctx(),
        changes ? deed.done(200) : deed.refused(200, "UNCHANGED"),
        kept -> then.accept(new Reply.Label(label)));
  }
}
