package dev.flotilla.practice.community;

import dev.flotilla.practice.http.Answers;
import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.ledger.Caller;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.network.Sessions;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Seat;
import dev.flotilla.practice.scenario.Occasion;
import dev.flotilla.practice.scenario.Scenario;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Where every request passes: who is it, and which bad day meets it. Strangers have none. */
final class Doorway {
  static final String COOKIE = "community_logged_in";

  private final Site site;

  Doorway(Site site) {
    this.site = site;
  }

  /** A page. {@code tried} is what the ledger says where a bad day refuses it. */
  void page(
      RoutingContext ctx,
      Optional<Person> about,
      BiFunction<Guest, Me, Optional<Draft>> tried,
      Consumer<Guest> next) {
    var guest = guest(ctx);
    guest
        .reader()
        .me()
        .ifPresentOrElse(
            me -> meet(guest, me, about, Part.PAGE, tried, () -> next.accept(guest), next),
            () -> next.accept(guest));
  }

  /** A page that leaves no trace in the ledger. */
  void page(RoutingContext ctx, Optional<Person> about, Consumer<Guest> next) {
    page(ctx, about, (guest, me) -> Optional.empty(), next);
  }

  /**
   * A deed that a page asks for. {@code stranger} answers whoever is not signed in or lacks the
   * token of the session; {@code done} hears of the page to come back to and of the reply.
   */
  void send(
      Guest guest, Optional<Deed> asked, Consumer<Guest> stranger, BiConsumer<String, Reply> done) {
    var me = guest.reader().me();
    var deed = asked.filter(found -> guest.proved(found.purpose()));
    if (me.isEmpty() || deed.isEmpty()) {
      stranger.accept(guest);
      return;
    }
    meet(
        guest,
        me.get(),
        Optional.of(deed.get().about()),
        Part.SEND,
        (known, asker) -> Optional.of(deed.get().tried(known, asker)),
        () ->
            deed.get()
                .perform(guest, me.get(), reply -> done.accept(deed.get().home(me.get()), reply)),
        stranger);
  }

  Guest guest(RoutingContext ctx) {
    var cookie = ctx.request().getCookie(COOKIE);
    var me = cookie == null ? Optional.<Me>empty() : me(ctx, cookie.getValue());
    var look = me.map(known -> site.looks().of(known.seat().id())).orElse(site.looks().standard());
    return new Guest(
        ctx,
        new Reader(Variant.of(look.front()), Words.of(look.language()), site.nonces().get(), me));
  }

  private Optional<Me> me(RoutingContext ctx, String secret) {
    var session = Sessions.digest(secret);
    return site.sessions()
        .seat(session)
        .flatMap(site.directory()::seat)
        .map(seat -> new Me(seat, caller(ctx, seat, session), secret));
  }

  static Caller caller(RoutingContext ctx, Seat seat, String session) {
    return new Caller(seat.id(), session, String.valueOf(ctx.request().remoteAddress()));
  }

  private void meet(
      Guest guest,
      Me me,
      Optional<Person> about,
      Part part,
      BiFunction<Guest, Me, Optional<Draft>> tried,
      Runnable next,
      Consumer<Guest> stranger) {
    var occasion = Occasion.of(me.seat().id(), about, part);
    Runnable go =
        () -> {
          for (var way : Interruption.values()) {
            var struck = site.scenarios().strike(way.scenario(), occasion);
            if (struck.isPresent()) {
              Runnable answer = () -> stop(guest, part, way, struck.get(), stranger);
              var status = part == Part.PAGE ? way.pageStatus() : way.sendStatus();
              tried
                  .apply(guest, me)
                  .map(deed -> deed.refused(status, way.code()))
                  .ifPresentOrElse(
                      deed -> site.write(guest.ctx(), deed, kept -> answer.run()), answer);
              return;
            }
          }
          next.run();
        };
    site.scenarios()
        .strike(ScenarioName.SLOW, occasion)
        .ifPresentOrElse(slow -> later(guest.ctx(), slow.ms(), go), go);
  }

  static void later(RoutingContext ctx, long ms, Runnable what) {
    ctx.vertx().setTimer(Math.max(1, ms), timer -> what.run());
  }

  private static void stop(
      Guest guest, Part part, Interruption way, Scenario struck, Consumer<Guest> stranger) {
    var words = guest.reader().words();
    var status = part == Part.PAGE ? way.pageStatus() : way.sendStatus();
    switch (way) {
      case SIGNED_OUT -> stranger.accept(guest.stranger());
      case CHECKPOINT -> Answers.page(guest.ctx(), status, Walls.human(words));
      case THROTTLED -> {
        guest
            .ctx()
            .response()
            .putHeader("retry-after", Long.toString(Math.max(1, struck.ms() / 1000)));
        Answers.page(guest.ctx(), status, Walls.wall(words, way.words()));
      }
      case DENIED, BROKEN, RESTRICTED ->
          Answers.page(guest.ctx(), status, Walls.wall(words, way.words()));
    }
  }
}
