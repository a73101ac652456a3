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
final class Toggle {
  private final Site site;
  private final Circle circle;

  Toggle(Site site, Circle circle) {
    this.site = site;
    this.circle = circle;
  }

  /** What is shown afterwards, or the key of the words that say why not. */
  record Result(Friendship shown, Optional<String> refused) {
    static Result refused(Friendship shown, String words) {
      return new Result(shown, Optional.of(words));
    }
  }

  /** What the ledger says was tried. */
  Draft tried(Guest guest, Me me, Person person) {
    return guest.sent(
        me,
        switch (circle.truth(me.seat(), person)) {
          case NOT_FRIENDS, AWAITING_RESPONSE, CLOSED -> Kind.INVITE;
          case PENDING -> Kind.WITHDRAW;
          case IS_FRIEND -> Kind.DISCONNECT;
        },
        person);
  }

  /** {@code then} is never called where the answer is lost. */
  void perform(Guest guest, Me me, Person person, Consumer<Result> then) {
    var deed = tried(guest, me, person);
    var occasion = Occasion.of(me.seat().id(), Optional.of(person), Part.SEND);
    switch (circle.truth(me.seat(), person)) {
      case NOT_FRIENDS -> ask(guest, me, person, deed, occasion, then);
      case PENDING -> {
        var reverts = site.scenarios().strike(ScenarioName.WITHDRAW_REVERTS, occasion).isPresent();
        site.write(
            guest.ctx(),
            reverts ? deed.refused(200, "REVERTED") : deed.done(200),
            kept ->
                answer(
                    guest,
                    occasion,
                    new Result(
                        reverts ? Friendship.NOT_FRIENDS : circle.shown(me.seat(), person),
                        Optional.empty()),
                    then));
      }
      case IS_FRIEND ->
          site.write(
              guest.ctx(),
              deed.done(200),
              kept ->
                  answer(
                      guest,
                      occasion,
                      new Result(circle.shown(me.seat(), person), Optional.empty()),
                      then));
      case AWAITING_RESPONSE ->
          refuse(
              guest,
              deed,
              Refusal.INVITATION_WAITING.name(),
              Friendship.AWAITING_RESPONSE,
              "friend.waiting",
              then);
      case CLOSED ->
          refuse(
              guest,
              deed,
              Refusal.MEMBER_NOT_INVITABLE.name(),
              Friendship.CLOSED,
              "friend.refused",
              then);
    }
  }

  private void ask(
      Guest guest, Me me, Person person, Draft deed, Occasion occasion, Consumer<Result> then) {
    var struck = site.scenarios().strikeRefusal(occasion, false);
    if (struck.filter(by -> by.name() == ScenarioName.FALSE_PENDING).isPresent()) {
      lie(guest, deed, struck.get().refusal().name(), then);
    } else if (site.scenarios().strike(ScenarioName.ANSWER_LIES, occasion).isPresent()) {
      lie(guest, deed, ScenarioName.ANSWER_LIES.name(), then);
    } else if (struck.isPresent() || site.network().weekIsFull(me.seat())) {
      var no = struck.map(Struck::refusal).orElse(Refusal.FUSE_LIMIT_EXCEEDED);
      var words = no.weeklyLimit() ? "friend.limit" : "friend.problem";
      refuse(guest, deed, no.name(), Friendship.NOT_FRIENDS, words, then);
    } else {
      site.scenarios()
          .strike(ScenarioName.LATE_PENDING, occasion)
          .ifPresent(
              late -> site.network().showLate(me.seat(), person, Duration.ofMillis(late.ms())));
      site.write(
          guest.ctx(),
          deed.done(200),
          kept ->
              answer(
                  guest,
                  occasion,
                  new Result(circle.shown(me.seat(), person), Optional.empty()),
                  then));
    }
  }

  private void lie(Guest guest, Draft deed, String code, Consumer<Result> then) {
    site.write(
        guest.ctx(),
        deed.refused(200, code),
        kept -> then.accept(new Result(Friendship.PENDING, Optional.empty())));
  }

  private void refuse(
      Guest guest, Draft deed, String code, Friendship shown, String words, Consumer<Result> then) {
    site.write(
        guest.ctx(), deed.refused(200, code), kept -> then.accept(Result.refused(shown, words)));
  }

  /**
   * What was done is done, whether or not anybody hears of it. Browsers send a request once more
   * where a connection that had served before is closed without an answer, and that toggles back.
   */
  private void answer(Guest guest, Occasion occasion, Result result, Consumer<Result> then) {
    if (site.scenarios().strike(ScenarioName.CUT_AFTER_POST, occasion).isPresent()) {
      guest.ctx().request().connection().close();
      return;
    }
    if (site.scenarios().strike(ScenarioName.HALF_ANSWER, occasion).isPresent()) {
      guest
          .ctx()
          .response()
          .setChunked(true)
          .write(" ")
          .onComplete(head -> guest.ctx().request().connection().close());
      return;
    }
    site.scenarios()
        .strike(ScenarioName.SLOW_ANSWER, occasion)
        .ifPresentOrElse(
            slow -> Doorway.later(guest.ctx(), slow.ms(), () -> then.accept(result)),
            () -> then.accept(result));
  }
}
