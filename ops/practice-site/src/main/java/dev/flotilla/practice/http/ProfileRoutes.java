package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Notice;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Slugs;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Profiles, and where people are who are not here any more. */
final class ProfileRoutes {
  private final Site site;
  private final Gate gate;
  private final Views views;

  ProfileRoutes(Site site, Gate gate, Views views) {
    this.site = site;
    this.gate = gate;
    this.views = views;
  }

  void mount(Router router) {
    router.get("/404").handler(this::nowhere);
    router.get("/in/unavailable").handler(this::nowhere);
    router.get("/in/:slug").handler(this::profile);
    router.get("/in/:slug/recent-activity/all").handler(this::activity);
    router.get("/api/relations/:member").handler(this::relationParts);
  }

  /** The person named in the path. */
  static Optional<Person> named(Site site, RoutingContext ctx) {
    return site.directory().bySlug(slug(ctx));
  }

  private static String slug(RoutingContext ctx) {
    var given = Objects.requireNonNull(ctx.pathParam("slug"));
    return Normalizer.normalize(given, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private void profile(RoutingContext ctx) {
    var person = named(site, ctx);
    if (person.isPresent() && !person.get().slug().equals(slug(ctx))) {
      gate.page(ctx, visit -> Answers.redirect(ctx, 302, Slugs.profile(person.get())));
      return;
    }
    gate.pass(
        ctx,
        Part.PAGE,
        person,
        visit -> person.map(known -> visit.opened(Kind.VIEW, known)),
        visit ->
            person.ifPresentOrElse(
                known -> show(visit, known), () -> Answers.redirect(ctx, 302, "/404/")));
  }

  private void show(Visit visit, Person person) {
    var view = visit.opened(Kind.VIEW, person);
    var limit =
        site.scenarios()
            .strike(ScenarioName.SEARCH_LIMIT, visit.occasion(Optional.of(person), Part.PAGE));
    if (limit.isPresent()) {
      site.write(
          visit.ctx(),
          view.refused(200, "SEARCH_LIMIT_REACHED"),
          kept -> notice(visit, 200, Notice.SEARCH_LIMIT));
    } else if (site.network().gone(visit.seat(), person)) {
      site.write(
          visit.ctx(),
          view.refused(404, "UNAVAILABLE"),
          kept -> Answers.redirect(visit.ctx(), 302, "/in/unavailable/"));
    } else {
      site.write(
          visit.ctx(),
          person.equals(visit.seat().owner()) ? view : view.done(200),
          kept ->
              Answers.page(visit.ctx(), 200, visit.front().profile(views.profile(visit, person))));
    }
  }

  /** What a page puts in place of its old top card; {@code as=pending} is a false Pending. */
  private void relationParts(RoutingContext ctx) {
    var visit = gate.visit(ctx);
    var person = site.directory().byMemberId(Objects.requireNonNull(ctx.pathParam("member")));
    if (visit.isEmpty() || person.isEmpty()) {
      Answers.code(
          ctx, visit.isEmpty() ? 401 : 404, visit.isEmpty() ? "NOT_SIGNED_IN" : "NO_SUCH_MEMBER");
      return;
    }
    var view =
        "pending".equals(ctx.request().getParam("as"))
            ? views.profile(visit.get(), person.get(), Relation.PENDING)
            : views.profile(visit.get(), person.get());
    Answers.page(ctx, 200, visit.get().front().relationParts(view));
  }

  private void activity(RoutingContext ctx) {
    var person = named(site, ctx);
    gate.pass(
        ctx,
        Part.PAGE,
        person,
        visit -> Optional.empty(),
        visit ->
            here(visit, person)
                .ifPresentOrElse(
                    known ->
                        Answers.page(
                            ctx, 200, visit.front().activity(views.activity(visit, known))),
                    () -> Answers.redirect(ctx, 302, "/404/")));
  }

  private Optional<Person> here(Visit visit, Optional<Person> person) {
    return person.filter(known -> !site.network().gone(visit.seat(), known));
  }

  private void nowhere(RoutingContext ctx) {
    gate.page(ctx, visit -> notice(visit, 404, Notice.UNAVAILABLE));
  }

  private void notice(Visit visit, int status, Notice notice) {
    Answers.page(visit.ctx(), status, visit.front().notice(visit.me(), notice));
  }
}
