package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Doors;
import dev.flotilla.practice.front.Member;
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
  private final Barrier barrier;
  private final Tongues tongues;

  Gate(Site site) {
    this.site = site;
    this.barrier = new Barrier(site);
    this.tongues = new Tongues(site.scenarios());
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
                member(ctx, seat),
                site.looks().end(site.looks().of(seat.id()).front())));
  }

  private Member member(RoutingContext ctx, Seat seat) {
    var language = tongues.of(ctx, seat.id(), site.looks().of(seat.id()).language());
    var me = new Member(seat.owner(), site.looks().phrases(language), site.nonces().get());
    var occasion = Occasion.of(seat.id(), Optional.empty(), Part.PAGE);
    var framed =
        site.scenarios().on(ScenarioName.INVISIBLE_RECAPTCHA, occasion)
            ? me.with(Doors.invisibleFrame())
            : me;
    return site.scenarios()
        .find(ScenarioName.LATE_HYDRATION, occasion)
        .map(late -> framed.deafFor(Math.toIntExact(late.ms())))
        .orElse(framed);
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
      if (!block.meets(occasion.part()) || Barrier.passed(block, visit.ctx())) {
        continue;
      }
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
    Runnable answer = () -> barrier.answer(visit, part, block, scenario);
    tried
        .map(deed -> deed.refused(block.status(part), block.code()))
        .ifPresentOrElse(deed -> site.write(visit.ctx(), deed, kept -> answer.run()), answer);
  }
}
