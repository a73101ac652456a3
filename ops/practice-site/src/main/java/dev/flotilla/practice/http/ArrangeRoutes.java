package dev.flotilla.practice.http;

import dev.flotilla.practice.json.Fields;
import dev.flotilla.practice.ledger.Arrangement;
import dev.flotilla.practice.ledger.Caller;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Kind;
import dev.flotilla.practice.network.Standing;
import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.people.Seat;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Where situations are arranged: how people stand, what time it is, who has which address. */
final class ArrangeRoutes {
  /** Ten years: more than any hold or expiry, and far from where instants end. */
  private static final long FARTHEST_MS = Duration.ofDays(3_650).toMillis();

  private final Site site;

  ArrangeRoutes(Site site) {
    this.site = site;
  }

  void mount(Router router) {
    router
        .post("/__relation")
        .handler(ctx ->
            Asked.answer(
                ctx,
                "{\"seat\":\"seat-01\",\"person\":\"some-slug\",\"relation\":\"pending\",\"age_days\":30}",
                body -> relate(ctx, body)));
    router
        .post("/__clock")
        .handler(ctx -> Asked.answer(ctx, "{\"advance_ms\":86400000}", body -> advance(ctx, body)));
    router
        .post("/__moved")
        .handler(ctx ->
            Asked.answer(ctx, "{\"from\":\"a-slug\",\"to\":\"a-slug\"}", body -> move(ctx, body)));
    router
        .delete("/__moved")
        .handler(ctx -> {
          site.directory().moveBack();
          ctx.response().setStatusCode(204).end();
        });
    router
        .post("/__reset")
        .handler(ctx -> Asked.answer(ctx, "{\"seat\":\"seat-01\"}", body -> reset(ctx, body)));
  }

  private void relate(RoutingContext ctx, JsonObject body) {
    var wish =
        Fields.of(body, "a relation", List.of("seat", "person", "relation", "age_days", "count"));
    var seat = site.directory().seatNamed(wish.needed("seat"));
    var standing = Standing.of(wish.needed("relation"));
    var age = wish.number("age_days", 0, 3_650).orElse(0L).intValue();
    var person = wish.text("person").map(site.directory()::personNamed);
    var count = wish.number("count", 1, Directory.MOST);
    if (person.isPresent() == count.isPresent()) {
      throw new IllegalArgumentException("Either \"person\" or \"count\" is required");
    }
    var many = count.map(Long::intValue).orElse(1);
    var free = site.network().arrangeable(seat.id(), standing).size();
    if (count.isPresent() && many > free) {
      throw new IllegalArgumentException(
          "Only " + free + " people are left to be made so; --people invents more");
    }
    var deed = deed(ctx, Kind.ARRANGED, seat);
    var about = person.map(known -> deed.about(known.listedSlug(), known.memberId())).orElse(deed);
    site.write(
        ctx,
        about.arranging(new Arrangement(standing.label(), age, many)).done(201),
        kept ->
            Answers.json(ctx, 201, new JsonObject().put("seq", kept.seq()).put("arranged", many)));
  }

  private void advance(RoutingContext ctx, JsonObject body) {
    var by =
        Fields.of(body, "a clock", List.of("advance_ms"))
            .number("advance_ms", 0, FARTHEST_MS)
            .orElseThrow(() -> new IllegalArgumentException("\"advance_ms\" is required"));
    if (site.clock().ahead().toMillis() + by > FARTHEST_MS) {
      throw new IllegalArgumentException("The clock goes at most ten years ahead");
    }
    site.clock().advance(Duration.ofMillis(by));
    Answers.json(ctx, 200, StateRoutes.clock(site));
  }

  private void move(RoutingContext ctx, JsonObject body) {
    var wish = Fields.of(body, "a move", List.of("from", "to"));
    var from = wish.needed("from").toLowerCase(Locale.ROOT);
    var to = site.directory().personNamed(wish.needed("to"));
    if (from.isBlank() || from.contains("/") || from.equals(to.slug())) {
      throw new IllegalArgumentException(
          "\"from\" must be a slug, and another one than the slug of \"to\"");
    }
    site.directory().move(from, to);
    Answers.json(ctx, 201, new JsonObject().put("from", from).put("to", to.slug()));
  }

  private void reset(RoutingContext ctx, JsonObject body) {
    var seat =
        site.directory().seatNamed(Fields.of(body, "a reset", List.of("seat")).needed("seat"));
    site.scenarios().endFor(seat.id());
    site.looks().forget(seat.id());
    site.write(
        ctx,
        deed(ctx, Kind.RESET, seat).done(200),
        kept -> Answers.json(ctx, 200, new JsonObject().put("seq", kept.seq())));
  }

  /** No session did this. */
  private static Draft deed(RoutingContext ctx, Kind kind, Seat seat) {
    return Draft.of(kind, new Caller(seat.id(), "", Gate.connection(ctx)));
  }
}
