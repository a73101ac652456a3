package dev.flotilla.worker.page;

import dev.flotilla.selectors.ListRule;
import dev.flotilla.selectors.Reading;
import java.util.List;
import java.util.Map;

/**
 * A list's rule as {@code list.js} takes it.
 *
 * @param way the ways to find what leads to further rows, by number; empty where nothing has to be
 *     found
 */
record ListPlan(
    List<Integer> row,
    Map<String, List<Reading>> identity,
    List<Reading> key,
    List<Reading> age,
    List<Check> wanted,
    List<Check> done,
    List<Reading> total,
    List<Check> empty,
    List<Integer> way) {

  static ListPlan of(ListRule rule, PlanNumbers numbers) {
    return new ListPlan(
        numbers.of(rule.row()),
        LookPlan.named(rule.identity()),
        rule.key(),
        rule.age(),
        numbers.checks(rule.wanted()),
        numbers.checks(rule.done()),
        rule.total(),
        numbers.checks(rule.empty()),
        rule.more().stream().flatMap(more -> way(more, numbers).stream()).toList());
  }

  private static List<Integer> way(ListRule.More more, PlanNumbers numbers) {
    return switch (more) {
      case ListRule.More.Press(var finds) -> numbers.of(finds);
      case ListRule.More.Link(var finds) -> numbers.of(finds);
      case ListRule.More.Scroll s -> List.of();
      case ListRule.More.Parameter p -> List.of();
    };
  }
}
