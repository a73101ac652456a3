package dev.flotilla.practice.http;

import dev.flotilla.practice.ledger.EntryJson;
import dev.flotilla.practice.people.Person;
import dev.flotilla.practice.people.Trait;
import dev.flotilla.practice.scenario.ScenarioJson;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** What the site tells about itself, to drills and to checks: JSON, and no sign-in. */
final class WitnessRoutes {
  private final Site site;

  WitnessRoutes(Site site) {
    this.site = site;
  }

  void mount(Router router) {
    router
        .get("/__healthz")
        .handler(ctx -> Answers.json(ctx, 200, new JsonObject().put("status", "ok")));
    router.get("/__ledger").handler(this::ledger);
    router.get("/__people").handler(ctx -> Answers.json(ctx, people()));
    router.get("/__scenario").handler(ctx -> Answers.json(ctx, active()));
    router.post("/__scenario").handler(this::begin);
    router.delete("/__scenario").handler(this::end);
  }

  private void ledger(RoutingContext ctx) {
    var after = Optional.ofNullable(ctx.request().getParam("after")).orElse("0");
    if (!after.matches("\\d{1,18}")) {
      Answers.bad(
          ctx,
          "\"after\" must be the seq of a ledger entry, a whole number, not \"" + after + "\"");
      return;
    }
    Answers.json(
        ctx, array(site.ledger().after(Long.parseLong(after)).stream().map(EntryJson::write)));
  }

  private JsonArray people() {
    return array(site.directory().people().stream().map(WitnessRoutes::person));
  }

  private static JsonObject person(Person person) {
    var traits = new JsonArray();
    person.traits().stream().sorted().map(Trait::label).forEach(traits::add);
    var json =
        new JsonObject()
            .put("slug", person.listedSlug())
            .put("name", person.name().shown())
            .put("member_id", person.memberId())
            .put("traits", traits);
    if (person.is(Trait.EMAIL_REQUIRED)) {
      json.put("email", person.email());
    }
    return person.formerSlug().isPresent() ? json.put("moved_to", person.slug()) : json;
  }

  private JsonArray active() {
    return array(site.scenarios().active().stream().map(ScenarioJson::write));
  }

  private void begin(RoutingContext ctx) {
    Asked.answer(
        ctx,
        "{\"name\":\"slow\",\"ms\":2000}",
        body -> {
          var scenario = ScenarioJson.read(body, site.directory());
          site.scenarios().begin(scenario);
          Answers.json(ctx, 201, ScenarioJson.write(scenario));
        });
  }

  private void end(RoutingContext ctx) {
    Asked.grant(
        ctx,
        () -> {
          var body = ctx.body().asJsonObject();
          var query = ctx.request().getParam("name");
          var name = query == null && body != null ? body.getString("name") : query;
          if (name == null) {
            site.scenarios().endAll();
          } else {
            site.scenarios().end(ScenarioJson.name(name));
          }
          ctx.response().setStatusCode(204).end();
        });
  }

  static JsonArray array(Stream<JsonObject> items) {
    return items.collect(Collector.of(JsonArray::new, JsonArray::add, JsonArray::addAll));
  }
}
