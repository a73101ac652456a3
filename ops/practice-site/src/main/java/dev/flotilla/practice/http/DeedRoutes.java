package dev.flotilla.practice.http;

import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Refusal;
import dev.flotilla.practice.network.Relation;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.scenario.Scenario.Part;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reactions, and the smaller ties: accepting, ignoring, following, parting. */
final class DeedRoutes {
  private static final Map<String, Kind> TIES =
      Map.of(
          "accept", Kind.ACCEPT,
          "ignore", Kind.IGNORE,
          "follow", Kind.FOLLOW,
          "disconnect", Kind.DISCONNECT);

  private final Site site;
  private final Gate gate;
  private final Map<String, Person> authors = new HashMap<>();

  DeedRoutes(Site site, Gate gate) {
    this.site = site;
    this.gate = gate;
    for (var person : site.directory().people()) {
      for (var post : person.posts()) {
        author(post.urn(), post.author());
        post.comments().forEach(comment -> author(comment.urn(), comment.author()));
      }
    }
  }

  void mount(Router router) {
    router.post("/api/reactions").handler(this::react);
    router.post("/api/ties").handler(this::tie);
  }

  private void author(String urn, String slug) {
    site.directory().bySlug(slug).ifPresent(person -> authors.put(urn, person));
  }

  private void react(RoutingContext ctx) {
    var body = body(ctx);
    var urn = body.getValue("urn") instanceof String text ? text : "";
    var author = authors.get(urn);
    if (author == null) {
      Answers.bad(ctx, "\"urn\" names no post and no comment of this site");
      return;
    }
    var sending = new Sending(body, author);
    var none = sending.text("reaction").equals(Optional.of("NONE"));
    var kind = none ? Kind.UNLIKE : Kind.LIKE;
    gate.pass(
        ctx,
        Part.SEND,
        Optional.of(author),
        visit -> Optional.of(sending.deed(kind, visit).on(urn)),
        visit -> {
          var deed = sending.deed(kind, visit).on(urn);
          var reacted = site.network().reaction(visit.seat(), urn).isPresent();
          settle(visit, reacted == none ? deed.done(201) : deed.refused(200, "UNCHANGED"));
        });
  }

  private void tie(RoutingContext ctx) {
    Sending.read(ctx, site.directory())
        .ifPresent(sending -> {
          var kind = sending.text("deed").map(TIES::get);
          if (kind.isEmpty()) {
            Answers.bad(ctx, "\"deed\" is one of accept, ignore, follow, disconnect");
            return;
          }
          gate.pass(
              ctx,
              Part.SEND,
              Optional.of(sending.person()),
              visit -> Optional.of(sending.deed(kind.get(), visit)),
              visit -> {
                var deed = sending.deed(kind.get(), visit);
                var relation = site.network().relation(visit.seat(), sending.person());
                var fits = fits(kind.get(), relation);
                settle(
                    visit,
                    fits
                        ? deed.done(200)
                        : deed.refused(
                            Refusal.INVALID_STATE.status(), Refusal.INVALID_STATE.name()));
              });
        });
  }

  private static boolean fits(Kind kind, Relation relation) {
    return switch (kind) {
      case ACCEPT, IGNORE -> relation == Relation.INCOMING;
      case FOLLOW -> relation == Relation.FOLLOW || relation == Relation.FOLLOW_ONLY;
      case DISCONNECT -> relation == Relation.CONNECTED;
      case SIGN_IN, SIGN_OUT, VIEW, INVITE, WITHDRAW, LIKE, UNLIKE, SENT_LIST, ARRANGED, RESET ->
          false;
    };
  }

  private void settle(Visit visit, Draft deed) {
    site.write(
        visit.ctx(),
        deed,
        kept ->
            deed.answer()
                .refusal()
                .filter(code -> deed.answer().httpStatus() >= 400)
                .ifPresentOrElse(
                    code -> Answers.code(visit.ctx(), deed.answer().httpStatus(), code),
                    () ->
                        Answers.json(
                            visit.ctx(),
                            deed.answer().httpStatus(),
                            new JsonObject().put("status", "OK"))));
  }

  private static JsonObject body(RoutingContext ctx) {
    try {
      return Optional.ofNullable(ctx.body().asJsonObject()).orElseGet(JsonObject::new);
    } catch (DecodeException | ClassCastException e) {
      return new JsonObject();
    }
  }
}
