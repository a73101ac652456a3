package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Look;
import dev.flotilla.practice.json.Fields;
import dev.flotilla.practice.people.Seat;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Who can sign in, and what each of them is shown. */
final class SeatRoutes {
  private final Site site;

  SeatRoutes(Site site) {
    this.site = site;
  }

  void mount(Router router) {
    router
        .get("/__seats")
        .handler(ctx ->
            Answers.json(
                ctx, WitnessRoutes.array(site.directory().seats().stream().map(this::write))));
    router
        .post("/__seats/:seat")
        .handler(ctx ->
            Asked.answer(
                ctx,
                "{\"front\":\"older\",\"language\":\"de\"}",
                body -> show(ctx, Fields.of(body, "a seat", List.of("front", "language")))));
  }

  private void show(RoutingContext ctx, Fields wish) {
    var seat = site.directory().seatNamed(Objects.requireNonNull(ctx.pathParam("seat")));
    var now = site.looks().of(seat.id());
    site.looks()
        .show(
            seat.id(),
            new Look(
                wish.text("front").map(Front::of).orElse(now.front()),
                wish.text("language").orElse(now.language())));
    Answers.json(ctx, 200, write(seat));
  }

  private JsonObject write(Seat seat) {
    var look = site.looks().of(seat.id());
    return new JsonObject()
        .put("seat", seat.id())
        .put("name", seat.owner().name().shown())
        .put("slug", seat.owner().slug())
        .put("member_id", seat.owner().memberId())
        .put("email", seat.email())
        .put("password", seat.password())
        .put("plan", seat.plan().name().toLowerCase(Locale.ROOT))
        .put("note_limit", seat.plan().noteLimit())
        .put("front", look.front().label())
        .put("language", look.language());
  }
}
