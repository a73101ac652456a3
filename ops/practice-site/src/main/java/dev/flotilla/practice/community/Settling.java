package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Refusal;
import dev.flotilla.practice.people.Person;
import java.util.function.Consumer;

/** Accepting or rejecting somebody's request; {@code kind} is one of these two. */
record Settling(Site site, Circle circle, Person about, Kind kind) implements Deed {
  @Override
  public Purpose purpose() {
    return Purpose.FRIENDSHIP;
  }

  @Override
  public String home(Me me) {
    return me.page("friends/requests/");
  }

  @Override
  public Draft tried(Guest guest, Me me) {
    return guest.sent(me, kind, about);
  }

  @Override
  public void perform(Guest guest, Me me, Consumer<Reply> then) {
    var waits = circle.truth(me.seat(), about) == Friendship.AWAITING_RESPONSE;
    var deed = tried(guest, me);
    site.write(
        guest.ctx(),
        waits ? deed.done(200) : deed.refused(200, Refusal.INVALID_STATE.name()),
        kept -> then.accept(reply(guest.reader().words(), waits)));
  }

  private Reply reply(Words words, boolean done) {
    return done
        ? new Reply.Done(words.say(kind == Kind.ACCEPT ? "friend.accepted" : "friend.rejected"))
        : new Reply.Refused(words.say("friend.problem"));
  }
}
