package dev.flotilla.worker.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Find;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Reading;
import dev.flotilla.selectors.Relation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A pack as the scripts take it: every way to find something, once, by number. */
final class LookPlan {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .setSerializationInclusion(JsonInclude.Include.NON_NULL);

  private record Form(String name, List<Check> when) {}

  /**
   * Everything a script is told.
   *
   * @param looked so many of {@code finds} are looked for on the whole page at every look
   * @param news rules that a waiting look wakes for
   */
  private record Plan(
      List<String> hosts,
      String defaultLanguage,
      boolean mixed,
      Map<String, Map<String, String>> words,
      List<Form> variants,
      Map<String, List<Reading>> identity,
      Map<String, List<Reading>> amounts,
      Map<String, List<Integer>> elements,
      List<Check> ready,
      List<Check> busy,
      List<List<Check>> news,
      Map<String, ListPlan> lists,
      int looked,
      List<Find> finds) {}

  private final PlanNumbers numbers = new PlanNumbers();
  private final String plan;

  /** With the {@code findings} that are asked for. */
  LookPlan(Pack pack, List<FindingRule> findings) {
    var elements = new LinkedHashMap<String, List<Integer>>();
    pack.elements().forEach((element, finds) -> elements.put(name(element), numbers.of(finds)));
    var variants =
        pack.variants().stream()
            .map(variant -> new Form(variant.name(), numbers.checks(variant.when())))
            .toList();
    var ready = numbers.checks(pack.ready());
    var busy = numbers.checks(pack.busy());
    numbers.checks(pack.signedIn());
    pack.relations().forEach(rule -> numbers.checks(rule.when()));
    var news = news(pack, findings);
    var looked = numbers.finds().size();
    var lists = new LinkedHashMap<String, ListPlan>();
    pack.lists().forEach((name, rule) -> lists.put(name(name), ListPlan.of(rule, numbers)));
    // As text: the driver would take it apart piece by piece at every look.
    plan =
        write(
            new Plan(
                pack.shadowHosts(),
                pack.languages().byDefault(),
                pack.languages().mixed(),
                pack.languages().words(),
                variants,
                named(pack.identity()),
                named(pack.amounts()),
                elements,
                ready,
                busy,
                news,
                lists,
                looked,
                numbers.finds()));
  }

  private List<List<Check>> news(Pack pack, List<FindingRule> findings) {
    return Stream.concat(
            findings.stream().map(FindingRule::when),
            pack.relations().stream()
                .filter(rule -> rule.relation() == Relation.PENDING)
                .map(rule -> rule.when()))
        .map(numbers::checks)
        .toList();
  }

  /** The conditions that scripts must be told of, in order. */
  List<Condition> facts() {
    return numbers.facts();
  }

  /** Wakes for any of {@code finds}, and for what a finding or a sent invitation shows by. */
  Map<String, Object> waking(List<Find> finds, long wakeMs, List<Boolean> facts) {
    return look(finds, false, wakeMs, facts);
  }

  /** Wakes when the page hears clicks, and for the same news. */
  Map<String, Object> wakingWhenReady(long wakeMs, List<Boolean> facts) {
    return look(List.of(), true, wakeMs, facts);
  }

  /** Takes hold of the first of {@code finds}. */
  Map<String, Object> picking(List<Find> finds, List<Boolean> facts) {
    var argument = look(List.of(), false, 0, facts);
    argument.put("pick", finds.stream().map(numbers::known).toList());
    return argument;
  }

  /** What every script is told, to add to. */
  Map<String, Object> argument(List<Boolean> facts) {
    return new HashMap<>(Map.of("plan", plan, "facts", facts));
  }

  private Map<String, Object> look(
      List<Find> finds, boolean whenReady, long wakeMs, List<Boolean> facts) {
    var argument = argument(facts);
    argument.put("wake", finds.stream().map(numbers::known).toList());
    argument.put("whenReady", whenReady);
    argument.put("wakeMs", (int) wakeMs);
    return argument;
  }

  /** The way to find of that number; empty for -1. */
  Optional<Find> find(int number) {
    return number < 0 ? Optional.empty() : Optional.of(numbers.finds().get(number));
  }

  int number(Find find) {
    return numbers.known(find);
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> Map<String, List<Reading>> named(Map<E, List<Reading>> readings) {
    // In the order of the enum: a later kind's selectors may speak of an earlier one.
    var named = new LinkedHashMap<String, List<Reading>>();
    readings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> named.put(name(entry.getKey()), entry.getValue()));
    return named;
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
      throw new IllegalStateException("A script gave something else than was agreed", e);
    }
  }
}
