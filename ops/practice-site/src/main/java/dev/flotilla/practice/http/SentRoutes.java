package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.NetworkView;
import dev.flotilla.practice.front.SentRow;
import dev.flotilla.practice.front.SentView;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Invitation;
import dev.flotilla.practice.network.Refusal;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The invitations that wait, ten at a time, and taking them back. */
final class SentRoutes {
  private static final int ROWS = 10;
  private static final int PAGE = 100;

  private final Site site;
  private final Gate gate;
  private final Views views;

  SentRoutes(Site site, Gate gate, Views views) {
    this.site = site;
    this.gate = gate;
    this.views = views;
  }

  void mount(Router router) {
    router.get("/mynetwork").handler(ctx -> gate.page(ctx, this::network));
    router.get("/mynetwork/invitation-manager/sent").handler(this::sent);
    router.get("/preload/withdraw").handler(this::question);
    router.post("/api/withdrawals").handler(this::withdraw);
  }

  private void network(Visit visit) {
    var view =
        new NetworkView(
            visit.me(),
            site.network().waiting(visit.seat()).size(),
            views.strangers(visit.seat(), visit.seat().owner(), 8));
    Answers.page(visit.ctx(), 200, visit.front().network(view));
  }

  private void sent(RoutingContext ctx) {
    gate.pass(
        ctx,
        Part.PAGE,
        Optional.empty(),
        visit -> Optional.of(visit.opened(Kind.SENT_LIST)),
        visit -> {
          var start = number(ctx.request().getParam("start"));
          if (start.isPresent()) {
            more(visit, start.get());
          } else {
            list(visit);
          }
        });
  }

  private void list(Visit visit) {
    site.write(
        visit.ctx(),
        visit.opened(Kind.SENT_LIST),
        kept -> {
          var all = site.network().waiting(visit.seat());
          var view = paged(visit) ? page(visit, all) : first(visit, all);
          Answers.page(visit.ctx(), 200, visit.front().sent(view));
        });
  }

  /** Only the older front end knows pages. */
  private boolean paged(Visit visit) {
    return site.looks().of(visit.seat().id()).front() == Front.OLDER
        && site.scenarios()
            .on(ScenarioName.PAGED_LIST, visit.occasion(Optional.empty(), Part.PAGE));
  }

  private SentView first(Visit visit, List<Invitation> all) {
    return new SentView(visit.me(), rows(all, 0, ROWS), all.size(), 1, 0);
  }

  private SentView page(Visit visit, List<Invitation> all) {
    var page = number(visit.ctx().request().getParam("page")).filter(n -> n > 0).orElse(1);
    var rows = rows(all, (page - 1) * PAGE, PAGE);
    return new SentView(visit.me(), rows, all.size(), page, (all.size() + PAGE - 1) / PAGE);
  }

  private List<SentRow> rows(List<Invitation> all, int start, int count) {
    return all.stream().skip(start).limit(count).map(views::row).toList();
  }

  private void more(Visit visit, int start) {
    var rows = rows(site.network().waiting(visit.seat()), start, ROWS);
    Answers.page(visit.ctx(), 200, visit.front().sentRows(visit.me(), rows));
  }

  private void question(RoutingContext ctx) {
    var person =
        Optional.ofNullable(ctx.request().getParam("vanityName")).flatMap(site.directory()::bySlug);
    gate.pass(
        ctx,
        Part.PAGE,
        person,
        visit -> Optional.empty(),
        visit ->
            person
                .flatMap(known -> site.network().waiting(visit.seat(), known))
                .ifPresentOrElse(
                    waiting ->
                        Answers.page(
                            ctx, 200, visit.front().withdrawParts(visit.me(), views.row(waiting))),
                    () -> Answers.code(ctx, 404, Refusal.NOT_PENDING.name())));
  }

  private void withdraw(RoutingContext ctx) {
    Sending.read(ctx, site.directory())
        .ifPresent(sending ->
            gate.pass(
                ctx,
                Part.SEND,
                Optional.of(sending.person()),
                visit -> Optional.of(sending.deed(Kind.WITHDRAW, visit)),
                visit -> decide(visit, sending)));
  }

  private void decide(Visit visit, Sending sending) {
    var deed = sending.deed(Kind.WITHDRAW, visit);
    if (waiting(visit, sending.person())) {
      var occasion = visit.occasion(Optional.of(sending.person()), Part.SEND);
      var reverts = site.scenarios().strike(ScenarioName.WITHDRAW_REVERTS, occasion).isPresent();
      site.write(
          visit.ctx(),
          reverts ? deed.refused(200, "REVERTED") : deed.done(200),
          kept -> Answers.json(visit.ctx(), 200, new JsonObject().put("status", "WITHDRAWN")));
    } else {
      var no = Refusal.NOT_PENDING;
      site.write(
          visit.ctx(),
          deed.refused(no.status(), no.name()),
          kept -> Answers.code(visit.ctx(), no.status(), no.name()));
    }
  }

  private boolean waiting(Visit visit, Person person) {
    return site.network().waiting(visit.seat(), person).isPresent();
  }

  private static Optional<Integer> number(@Nullable String text) {
    return text != null && text.matches("\\d{1,6}")
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
