package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.scenario.Occasion;
import dev.flotilla.practice.scenario.Scenario.Part;
import dev.flotilla.practice.scenario.ScenarioName;
import dev.flotilla.practice.scenario.Scenarios;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which language a page comes in, on days when that is not the seat's own. */
final class Tongues {
  private final Scenarios scenarios;
  private final Map<String, Spoken> spoken = new HashMap<>();

  Tongues(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  /** {@code own} is the seat's language. Parts of a page come in the language of the page. */
  String of(RoutingContext ctx, String seat, String own) {
    var last = spoken.getOrDefault(seat, new Spoken(own, own, false));
    if (part(ctx) && last.own().equals(own)) {
      return last.now();
    }
    var now = next(seat, own, last);
    spoken.put(seat, now);
    return now.now();
  }

  private Spoken next(String seat, String own, Spoken last) {
    var occasion = Occasion.of(seat, Optional.empty(), Part.PAGE);
    if (scenarios.strike(ScenarioName.OTHER_LANGUAGE, occasion).isPresent()) {
      return new Spoken(own, Phrases.FOREIGN, false);
    }
    if (scenarios.strike(ScenarioName.LANGUAGE_SWITCH, occasion).isEmpty()) {
      return new Spoken(own, own, false);
    }
    return last.odd()
        ? new Spoken(own, own.equals("en") ? "de" : "en", false)
        : new Spoken(own, own, true);
  }

  private static boolean part(RoutingContext ctx) {
    return !ctx.request().method().equals(HttpMethod.GET)
        || "fetch".equals(ctx.request().getHeader("x-requested-with"));
  }

  /** What a seat was last shown; {@code odd} where the next page is in another language. */
  private record Spoken(String own, String now, boolean odd) {}
}
