package dev.flotilla.worker.page;

import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.Pack;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a {@link Sight} of what {@code look.js} read: the pack's rules are decided here. */
final class SightReader {
  private static final int PRESENT = 1;
  private static final int VISIBLE = 2;

  /** What {@code look.js} answers. */
  record Raw(
      String origin,
      String address,
      String language,
      Map<String, List<Place>> identity,
      Map<String, Integer> amounts,
      Map<String, String> inputs,
      List<Integer> found) {}

  private final Pack pack;
  private final LookPlan plan;
  private final Traffic traffic;

  SightReader(Pack pack, LookPlan plan, Traffic traffic) {
    this.pack = pack;
    this.plan = plan;
    this.traffic = traffic;
  }

  Sight read(String json) {
    var raw = LookPlan.read(json, Raw.class);
    var answers = traffic.answers();
    var shown = new HashSet<Element>();
    pack.elements()
        .forEach((element, finds) -> {
          if (finds.stream().anyMatch(find -> found(raw, plan.number(find)) == VISIBLE)) {
            shown.add(element);
          }
        });
    return new Sight(
        raw.origin(),
        raw.address(),
        traffic.status(),
        Math.max(
            traffic.retryAfterMs(),
            answers.stream().mapToLong(Answer::retryAfterMs).max().orElse(0)),
        pack.ready().stream().allMatch(find -> found(raw, plan.number(find)) >= PRESENT),
        pack.signedIn().stream().anyMatch(find -> found(raw, plan.number(find)) >= PRESENT),
        constants(Identity.class, raw.identity()),
        constants(Amount.class, raw.amounts()),
        shown,
        constants(Element.class, raw.inputs()),
        pack.relations().stream().filter(rule -> all(rule.when(), raw, answers)).findFirst(),
        pack.findings().stream().filter(rule -> all(rule.when(), raw, answers)).findFirst());
  }

  private boolean all(List<Condition> when, Raw raw, List<Answer> answers) {
    return when.stream().allMatch(condition -> holds(condition, raw, answers));
  }

  private boolean holds(Condition condition, Raw raw, List<Answer> answers) {
    return switch (condition) {
      case Condition.Shows(var find) -> found(raw, plan.number(find)) == VISIBLE;
      case Condition.Has(var find) -> found(raw, plan.number(find)) >= PRESENT;
      case Condition.Lacks(var find) -> found(raw, plan.number(find)) != VISIBLE;
      case Condition.Address(var pattern) -> pattern.matcher(raw.address()).find();
      case Condition.Status(var codes) -> codes.contains(traffic.status());
      case Condition.Response response ->
          answers.stream().anyMatch(answer -> holds(response, answer));
    };
  }

  private static boolean holds(Condition.Response wanted, Answer answer) {
    var body = wanted.body();
    return wanted.address().matcher(answer.address()).find()
        && (wanted.codes().isEmpty() || wanted.codes().contains(answer.status()))
        && (body == null || body.matcher(answer.body()).find());
  }

  private static int found(Raw raw, int number) {
    return raw.found().get(number);
  }

  private static <E extends Enum<E>, V> Map<E, V> constants(Class<E> type, Map<String, V> named) {
    var map = new EnumMap<E, V>(type);
    named.forEach(
        (name, value) -> map.put(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)), value));
    return map;
  }
}
