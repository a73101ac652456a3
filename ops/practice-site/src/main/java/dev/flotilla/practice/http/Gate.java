package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Doors;
import dev.flotilla.practice.front.Member;
import dev.flotilla.practice.front.Notice;
import dev.flotilla.practice.front.Wall;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where every request of the signed-in site passes: who is it, and which bad day meets it. */
final class Gate {
  static final String COOKIE = "practice_session";

  private final Site site;

  Gate(Site site) {
    this.site = site;
  }

  /** A page that is about nobody and leaves no trace in the ledger when it is refused. */
  void page(RoutingContext ctx, Consumer<Visit> next) {
    pass(ctx, Part.PAGE, Optional.empty(), visit -> Optional.empty(), next);
  }

  /** {@code deed} is what the ledger says was tried where a scenario refuses the request. */
  void pass(
      RoutingContext ctx,
      Part part,
      Optional<Person> person,
      Function<Visit, Optional<Draft>> deed,
      Consumer<Visit> next) {
    var visit = visit(ctx);
    if (visit.isEmpty()) {
      notSignedIn(ctx, part);
      return;
    }
    var occasion = visit.get().occasion(person, part);
    var slow = site.scenarios().strike(ScenarioName.SLOW, occasion);
    Runnable go = () -> meet(visit.get(), occasion, deed, next);
    slow.ifPresentOrElse(
        scenario -> ctx.vertx().setTimer(Math.max(1, scenario.ms()), timer -> go.run()), go);
  }

  /** The visit of a signed-in seat, whatever day it is. */
  Optional<Visit> visit(RoutingContext ctx) {
    var cookie = ctx.request().getCookie(COOKIE);
    if (cookie == null) {
      return Optional.empty();
    }
    var session = Sessions.digest(cookie.getValue());
    return site.sessions()
        .seat(session)
        .flatMap(id -> site.directory().seat(id))
        .map(seat ->
            new Visit(
                ctx,
                seat,
                new Caller(seat.id(), session, connection(ctx)),
                member(seat),
                site.looks().end(site.looks().of(seat.id()).front())));
  }

  private Member member(Seat seat) {
    var language = site.looks().of(seat.id()).language();
    return new Member(seat.owner(), site.looks().phrases(language), site.nonces().get());
  }

  static String connection(RoutingContext ctx) {
    return String.valueOf(ctx.request().remoteAddress());
  }

  static void notSignedIn(RoutingContext ctx, Part part) {
    switch (part) {
      case PAGE ->
          Answers.redirect(
              ctx,
              302,
              "/login?next=" + URLEncoder.encode(ctx.request().uri(), StandardCharsets.UTF_8));
      case SEND -> Answers.code(ctx, 401, "NOT_SIGNED_IN");
    }
  }

  private void meet(
      Visit visit, Occasion occasion, Function<Visit, Optional<Draft>> deed, Consumer<Visit> next) {
    for (var block : Block.values()) {
      var struck = site.scenarios().strike(block.scenario(), occasion);
      if (struck.isPresent()) {
        refuse(visit, occasion.part(), block, struck.get(), deed.apply(visit));
        return;
      }
    }
    next.accept(visit);
  }

  private void refuse(
      Visit visit, Part part, Block block, Scenario scenario, Optional<Draft> tried) {
    Runnable answer = () -> block(visit, part, block, scenario);
    tried
        .map(deed -> deed.refused(block.status(part), block.code()))
        .ifPresentOrElse(deed -> site.write(visit.ctx(), deed, kept -> answer.run()), answer);
  }

  private void block(Visit visit, Part part, Block block, Scenario scenario) {
    var ctx = visit.ctx();
    if (block == Block.THROTTLED) {
      ctx.response().putHeader("retry-after", Long.toString(Math.max(1, scenario.ms() / 1000)));
    }
    if (part == Part.SEND) {
      Answers.code(ctx, block.status(part), block.code());
      return;
    }
    var phrases = visit.me().phrases();
    switch (block) {
      case DENIED -> Answers.page(ctx, 999, Doors.wall(phrases, Wall.DENIED));
      case THROTTLED -> Answers.page(ctx, 429, Doors.wall(phrases, Wall.THROTTLED));
      case BROKEN -> Answers.page(ctx, 500, Doors.wall(phrases, Wall.BROKEN));
      case SIGNED_OUT -> notSignedIn(ctx, Part.PAGE);
      case CHECKPOINT -> Answers.redirect(ctx, 302, "/checkpoint/challenge/" + site.nonces().get());
      case RESTRICTED ->
          Answers.page(ctx, 200, visit.front().notice(visit.me(), Notice.RESTRICTED));
    }
  }
}
