package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Refusal;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.scenario.Occasion;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
import dev.flotilla.practice.scenario.Scenarios.Struck;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one deed behind every friendship button. The site's own state decides what it does, never the
 * page: a second click, or a click on a page that is behind, takes back what the first one made.
 */
record Toggle(Site site, Circle circle, Person about) implements Deed {
  @Override
  public Purpose purpose() {
    return Purpose.FRIENDSHIP;
  }

  @Override
  public String home(Me me) {
    return Paths.member(about);
  }

  @Override
  public Draft tried(Guest guest, Me me) {
    return guest.sent(
        me,
        switch (circle.truth(me.seat(), about)) {
          case NOT_FRIENDS, AWAITING_RESPONSE, CLOSED -> Kind.INVITE;
          case PENDING -> Kind.WITHDRAW;
          case IS_FRIEND -> Kind.DISCONNECT;
        },
        about);
  }

  @Override
  public void perform(Guest guest, Me me, Consumer<Reply> then) {
    var turn = new Turn(guest, me, tried(guest, me), occasion(me), then);
    switch (circle.truth(me.seat(), about)) {
      case NOT_FRIENDS -> ask(turn);
      case PENDING -> takeBack(turn);
      case IS_FRIEND -> done(turn);
      case AWAITING_RESPONSE -> refuse(turn, Refusal.INVITATION_WAITING, "friend.waiting");
      case CLOSED -> refuse(turn, Refusal.MEMBER_NOT_INVITABLE, "friend.refused");
    }
  }

  private void ask(Turn turn) {
    var struck = site.scenarios().strikeRefusal(turn.occasion, false);
    if (struck.filter(by -> by.name() == ScenarioName.FALSE_PENDING).isPresent()) {
      lie(turn, struck.get().refusal().name(), Friendship.PENDING);
    } else if (strikes(ScenarioName.ANSWER_LIES, turn)) {
      lie(turn, ScenarioName.ANSWER_LIES.name(), Friendship.PENDING);
    } else if (struck.isPresent() || site.network().weekIsFull(turn.me.seat())) {
      var no = struck.map(Struck::refusal).orElse(Refusal.FUSE_LIMIT_EXCEEDED);
      refuse(turn, no, no.weeklyLimit() ? "friend.limit" : "friend.problem");
    } else {
      site.scenarios()
          .strike(ScenarioName.LATE_PENDING, turn.occasion)
          .ifPresent(
              late -> site.network().showLate(turn.me.seat(), about, Duration.ofMillis(late.ms())));
      done(turn);
    }
  }

  private void takeBack(Turn turn) {
    if (strikes(ScenarioName.WITHDRAW_REVERTS, turn)) {
      lie(turn, "REVERTED", Friendship.NOT_FRIENDS);
    } else {
      done(turn);
    }
  }

  private void done(Turn turn) {
    site.write(
        turn.guest.ctx(),
        turn.deed.done(200),
        kept -> answer(turn, button(turn, circle.shown(turn.me.seat(), about))));
  }

  private void lie(Turn turn, String code, Friendship shown) {
    site.write(
        turn.guest.ctx(),
        turn.deed.refused(200, code),
        kept -> turn.then.accept(button(turn, shown)));
  }

  private void refuse(Turn turn, Refusal no, String words) {
    site.write(
        turn.guest.ctx(),
        turn.deed.refused(200, no.name()),
        kept -> turn.then.accept(new Reply.Refused(words(turn).say(words))));
  }

  /**
   * What was done is done, whether or not anybody hears of it. Browsers send a request once more
   * where a connection that had served before is closed without an answer, and that toggles back.
   */
  private void answer(Turn turn, Reply reply) {
    var ctx = turn.guest.ctx();
    if (strikes(ScenarioName.CUT_AFTER_POST, turn)) {
      ctx.request().connection().close();
    } else if (strikes(ScenarioName.HALF_ANSWER, turn)) {
      ctx.response()
          .setChunked(true)
          .write(" ")
          .onComplete(head -> ctx.request().connection().close());
    } else {
      site.scenarios()
          .strike(ScenarioName.SLOW_ANSWER, turn.occasion)
          .ifPresentOrElse(
              slow -> Doorway.later(ctx, slow.ms(), () -> turn.then.accept(reply)),
              () -> turn.then.accept(reply));
    }
  }

  private Reply button(Turn turn, Friendship shown) {
    return new Reply.Contents(
        Skin.of(turn.guest.reader().variant())
            .button(turn.me, circle.tie(turn.me, about, shown), words(turn)));
  }

  /** A site of many authors: what it answers to scripts may be in its other language. */
  private Words words(Turn turn) {
    var words = turn.guest.reader().words();
    return strikes(ScenarioName.FRAGMENT_LANGUAGE, turn) ? words.other() : words;
  }

  private boolean strikes(ScenarioName name, Turn turn) {
    return site.scenarios().strike(name, turn.occasion).isPresent();
  }

  private Occasion occasion(Me me) {
    return Occasion.of(me.seat().id(), Optional.of(about), Part.SEND);
  }

  private record Turn(Guest guest, Me me, Draft deed, Occasion occasion, Consumer<Reply> then) {}
}
