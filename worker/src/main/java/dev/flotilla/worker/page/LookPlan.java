package dev.flotilla.worker.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Find;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Reading;
import dev.flotilla.selectors.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A pack as {@code look.js} takes it: every way to find something, once, by number. */
final class LookPlan {
  static final String SCRIPT = script();

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .setSerializationInclusion(JsonInclude.Include.NON_NULL);

  private record Plan(
      List<String> hosts,
      Map<String, Map<String, String>> words,
      Map<String, List<Reading>> identity,
      Map<String, List<Reading>> amounts,
      Map<String, List<Integer>> elements,
      List<Find> finds) {}

  private final Map<Find, Integer> numbers = new LinkedHashMap<>();
  private final List<Find> news;
  private final String plan;

  LookPlan(Pack pack) {
    Stream.of(
            pack.ready().stream(),
            pack.signedIn().stream(),
            pack.elements().values().stream().flatMap(List::stream),
            Stream.concat(
                    pack.relations().stream().flatMap(rule -> rule.when().stream()),
                    pack.findings().stream().flatMap(rule -> rule.when().stream()))
                .flatMap(LookPlan::find))
        .flatMap(finds -> finds)
        .forEach(find -> numbers.putIfAbsent(find, numbers.size()));
    var elements = new LinkedHashMap<String, List<Integer>>();
    pack.elements()
        .forEach((element, finds) ->
            elements.put(name(element), finds.stream().map(this::number).toList()));
    news =
        Stream.concat(
                pack.findings().stream().flatMap(rule -> rule.when().stream()),
                pack.relations().stream()
                    .filter(rule -> rule.relation() == Relation.PENDING)
                    .flatMap(rule -> rule.when().stream()))
            .filter(condition -> !(condition instanceof Condition.Lacks))
            .flatMap(LookPlan::find)
            .toList();
    // As text: the driver would take it apart piece by piece at every look.
    plan =
        write(
            new Plan(
                pack.shadowHosts(),
                pack.words(),
                named(pack.identity()),
                named(pack.amounts()),
                elements,
                new ArrayList<>(numbers.keySet())));
  }

  /** Wakes for any of {@code finds}, and for whatever a finding or a sent invitation shows by. */
  Map<String, Object> argument(List<Find> finds, long wakeMs) {
    var wake = Stream.concat(finds.stream(), news.stream()).map(this::number).distinct().toList();
    return Map.of("plan", plan, "wake", wake, "wakeMs", (int) wakeMs);
  }

  Map<String, Object> picking(List<Find> finds) {
    var pick = finds.stream().map(this::number).toList();
    return Map.of("plan", plan, "wake", List.of(), "wakeMs", 0, "pick", pick);
  }

  int number(Find find) {
    var number = numbers.get(find);
    if (number == null) {
      throw new IllegalArgumentException(find + " is not of this pack");
    }
    return number;
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> Map<String, List<Reading>> named(
      Map<E, List<Reading>> readings) {
    // In the order of the enum: a later kind's selectors may speak of an earlier one.
    var named = new LinkedHashMap<String, List<Reading>>();
    readings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> named.put(name(entry.getKey()), entry.getValue()));
    return named;
  }

  private static Stream<Find> find(Condition condition) {
    return switch (condition) {
      case Condition.Shows(var find) -> Stream.of(find);
      case Condition.Has(var find) -> Stream.of(find);
      case Condition.Lacks(var find) -> Stream.of(find);
      case Condition.Address a -> Stream.empty();
      case Condition.Status s -> Stream.empty();
      case Condition.Response r -> Stream.empty();
    };
  }

  private static String write(Plan plan) {
    try {
      return JSON.writeValueAsString(plan);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A pack can always be written as JSON", e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("look.js gave something else than was agreed", e);
    }
  }

  private static String script() {
    try (var in = LookPlan.class.getResourceAsStream("look.js")) {
      if (in == null) {
        throw new IllegalStateException("look.js is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
