package dev.flotilla.practice.http;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.ledger.Entry;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Refusal;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.scenario.Occasion;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
import dev.flotilla.practice.scenario.Scenarios.Struck;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/** The invite dialog and what it sends. */
final class InviteRoutes {
  private final Site site;
  private final Gate gate;
  private final Views views;

  InviteRoutes(Site site, Gate gate, Views views) {
    this.site = site;
    this.gate = gate;
    this.views = views;
  }

  void mount(Router router) {
    router.get("/preload/custom-invite").handler(ctx -> dialog(ctx, "vanityName"));
    router.get("/preload/add-member").handler(ctx -> dialog(ctx, "member"));
    router.post("/api/invitations").handler(this::invite);
  }

  /** A page of its own, or ({@code fragment}) parts for a page that is open already. */
  private void dialog(RoutingContext ctx, String parameter) {
    var person =
        Optional.ofNullable(ctx.request().getParam(parameter)).flatMap(site.directory()::bySlug);
    gate.pass(
        ctx,
        Part.PAGE,
        person,
        visit -> Optional.empty(),
        visit ->
            person
                .filter(known -> !site.network().gone(visit.seat(), known))
                .ifPresentOrElse(
                    known -> Answers.page(ctx, 200, dialog(visit, known)),
                    () -> Answers.redirect(ctx, 302, "/404/")));
  }

  private Html dialog(Visit visit, Person person) {
    var view = views.invite(visit, person);
    return visit.ctx().request().getParam("fragment") != null
        ? visit.front().inviteParts(view)
        : visit.front().invitePage(view);
  }

  private void invite(RoutingContext ctx) {
    Sending.read(ctx, site.directory())
        .ifPresent(sending ->
            gate.pass(
                ctx,
                Part.SEND,
                Optional.of(sending.person()),
                visit -> Optional.of(sending.deed(Kind.INVITE, visit).saying(sending.text("note"))),
                visit -> decide(visit, sending)));
  }

  private void decide(Visit visit, Sending sending) {
    var note = sending.text("note");
    var occasion = visit.occasion(Optional.of(sending.person()), Part.SEND);
    var struck = site.scenarios().strikeRefusal(occasion, note.isPresent());
    var refusal =
        struck
            .map(Struck::refusal)
            .or(() ->
                site.rules().refusal(visit.seat(), sending.person(), note, sending.text("email")));
    var deed = sending.deed(Kind.INVITE, visit).saying(note);
    if (refusal.isPresent()) {
      var no = refusal.get();
      site.write(
          visit.ctx(),
          deed.refused(no.status(), no.name()),
          kept -> Answers.json(visit.ctx(), no.status(), body(no, struck)));
      return;
    }
    var late = site.scenarios().strike(ScenarioName.LATE_PENDING, occasion);
    late.ifPresent(scenario ->
        site.network().showLate(visit.seat(), sending.person(), Duration.ofMillis(scenario.ms())));
    site.write(visit.ctx(), deed.done(201), kept -> created(visit.ctx(), occasion, kept));
  }

  private static JsonObject body(Refusal refusal, Optional<Struck> struck) {
    var body = new JsonObject().put("code", refusal.name());
    return struck.filter(by -> by.name() == ScenarioName.FALSE_PENDING).isPresent()
        ? body.put("shown_as", "pending")
        : body;
  }

  private void created(RoutingContext ctx, Occasion occasion, Entry kept) {
    if (site.scenarios().strike(ScenarioName.CUT_AFTER_POST, occasion).isPresent()) {
      ctx.request().connection().close();
      return;
    }
    var body =
        new JsonObject()
            .put("status", "PENDING")
            .put("invitation_urn", "urn:li:invitation:" + (7_000_000_000L + kept.seq()));
    if (site.scenarios().strike(ScenarioName.WEEKLY_WARNING, occasion).isPresent()) {
      body.put("warning", "FUSE_LIMIT_NEAR");
    }
    var slow = site.scenarios().strike(ScenarioName.SLOW_ANSWER, occasion);
    slow.ifPresentOrElse(
        scenario ->
            ctx.vertx().setTimer(Math.max(1, scenario.ms()), timer -> Answers.json(ctx, 201, body)),
        () -> Answers.json(ctx, 201, body));
  }
}
