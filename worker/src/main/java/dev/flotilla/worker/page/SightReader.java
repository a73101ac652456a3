package dev.flotilla.worker.page;

import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.Pack;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a {@link Sight} of what {@code look.js} read: the pack's rules are decided here. */
final class SightReader {
  private final Pack pack;
  private final List<FindingRule> findings;
  private final LookPlan plan;
  private final Traffic traffic;
  private final Conditions conditions;

  /** Asks for {@code findings} of the pack's, in order. */
  SightReader(Pack pack, List<FindingRule> findings, LookPlan plan, Traffic traffic) {
    this.pack = pack;
    this.findings = findings;
    this.plan = plan;
    this.traffic = traffic;
    this.conditions = new Conditions(plan::number, traffic);
  }

  /** What scripts must be told of answers, in the plan's order. */
  List<Boolean> facts() {
    var answers = traffic.answers();
    var blank = RawSight.none("", "");
    return plan.facts().stream().map(fact -> conditions.holds(fact, blank, answers)).toList();
  }

  Sight read(RawSight raw) {
    var answers = traffic.answers();
    var shown = new HashSet<Element>();
    pack.elements()
        .forEach((element, finds) -> {
          if (finds.stream().anyMatch(find -> raw.found(plan.number(find)) == RawSight.VISIBLE)) {
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
        raw.language(),
        raw.hasWords(),
        text(raw.variant()),
        conditions.all(pack.ready(), raw, answers),
        conditions.any(pack.busy(), raw, answers),
        conditions.any(pack.signedIn(), raw, answers),
        constants(Identity.class, raw.identity()),
        Amounts.of(raw.amounts()),
        shown,
        constants(Element.class, raw.inputs()),
        text(raw.toast()),
        pack.relations().stream()
            .filter(rule -> conditions.all(rule.when(), raw, answers))
            .findFirst(),
        findings.stream().filter(rule -> conditions.all(rule.when(), raw, answers)).findFirst());
  }

  private static Optional<String> text(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(text.substring(0, Math.min(text.length(), Sight.MAX_TOAST)));
  }

  private static <E extends Enum<E>, V> Map<E, V> constants(Class<E> type, Map<String, V> named) {
    var map = new EnumMap<E, V>(type);
    named.forEach(
        (name, value) -> map.put(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)), value));
    return map;
  }
}
