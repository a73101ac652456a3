package dev.flotilla.worker.page;

import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Find;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers what scripts are told once and speak of often: ways to find, and facts. */
final class PlanNumbers {
  private final Map<Find, Integer> finds = new LinkedHashMap<>();
  private final List<Condition> facts = new ArrayList<>();

  int of(Find find) {
    var number = finds.get(find);
    if (number == null) {
      number = finds.size();
      finds.put(find, number);
    }
    return number;
  }

  List<Integer> of(List<Find> finds) {
    return finds.stream().map(this::of).toList();
  }

  /** As {@link #of(Find)}, for one that must have a number by now. */
  int known(Find find) {
    var number = finds.get(find);
    if (number == null) {
      throw new IllegalArgumentException(find + " is not of this pack");
    }
    return number;
  }

  List<Find> finds() {
    return List.copyOf(finds.keySet());
  }

  /** Conditions that only Java can decide, by number. */
  List<Condition> facts() {
    return List.copyOf(facts);
  }

  List<Check> checks(List<Condition> conditions) {
    return conditions.stream().map(this::check).toList();
  }

  private Check check(Condition condition) {
    return switch (condition) {
      case Condition.Shows(var find) -> new Check("shows", of(find), null, null);
      case Condition.Has(var find) -> new Check("has", of(find), null, null);
      case Condition.Lacks(var find) -> new Check("lacks", of(find), null, null);
      case Condition.Address(var pattern) -> new Check("address", null, pattern.pattern(), null);
      case Condition.Title(var pattern) -> new Check("title", null, pattern.pattern(), null);
      case Condition.Loaded l -> new Check("loaded", null, null, null);
      case Condition.InVariant(var variant) -> new Check("variant", null, variant, null);
      case Condition.AnyOf(var any) -> new Check("any", null, null, checks(any));
      case Condition.Status s -> fact(s);
      case Condition.Failed f -> fact(f);
      case Condition.Response r -> fact(r);
    };
  }

  private Check fact(Condition condition) {
    facts.add(condition);
    return new Check("fact", facts.size() - 1, null, null);
  }
}
