package dev.flotilla.practice.http;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/** What is true on the site, whatever its pages show: for comparing with what was read off them. */
final class StateRoutes {
  private final Site site;

  StateRoutes(Site site) {
    this.site = site;
  }

  void mount(Router router) {
    router.get("/__clock").handler(ctx -> Answers.json(ctx, 200, clock(site)));
    router.get("/__relation").handler(this::relation);
    router.get("/__sent").handler(this::sent);
  }

  static JsonObject clock(Site site) {
    return new JsonObject()
        .put("now", site.clock().instant().toString())
        .put("advanced_ms", site.clock().ahead().toMillis());
  }

  private void relation(RoutingContext ctx) {
    Asked.grant(
        ctx,
        () -> {
          var seat = site.directory().seatNamed(parameter(ctx, "seat"));
          var person = site.directory().personNamed(parameter(ctx, "person"));
          var relation = site.network().relation(seat, person).name().toLowerCase(Locale.ROOT);
          var json =
              new JsonObject()
                  .put("seat", seat.id())
                  .put("person", person.listedSlug())
                  .put("member_id", person.memberId())
                  .put("relation", site.network().gone(seat, person) ? "gone" : relation);
          site.network()
              .waiting(seat, person)
              .ifPresent(waiting -> json.put("sent_at", waiting.sentAt().toString()));
          Answers.json(ctx, 200, json);
        });
  }

  private void sent(RoutingContext ctx) {
    Asked.grant(
        ctx,
        () ->
            Answers.json(
                ctx,
                WitnessRoutes.array(
                    site
                        .network()
                        .waiting(site.directory().seatNamed(parameter(ctx, "seat")))
                        .stream()
                        .map(waiting ->
                            new JsonObject()
                                .put("person", waiting.to().listedSlug())
                                .put("member_id", waiting.to().memberId())
                                .put("sent_at", waiting.sentAt().toString())))));
  }

  private static String parameter(RoutingContext ctx, String name) {
    return Optional.ofNullable(ctx.request().getParam(name))
        .orElseThrow(() -> new IllegalArgumentException("?" + name + "= is required"));
  }
}
