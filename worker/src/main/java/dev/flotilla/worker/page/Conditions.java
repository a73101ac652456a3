package dev.flotilla.worker.page;

import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Find;
import java.util.List;
import java.util.function.ToIntFunction;

/** Decides conditions by what a page showed and what it was answered. */
final class Conditions {
  private final ToIntFunction<Find> numbers;
  private final Traffic traffic;

  Conditions(ToIntFunction<Find> numbers, Traffic traffic) {
    this.numbers = numbers;
    this.traffic = traffic;
  }

  boolean all(List<Condition> when, RawSight raw, List<Answer> answers) {
    return when.stream().allMatch(condition -> holds(condition, raw, answers));
  }

  boolean any(List<Condition> when, RawSight raw, List<Answer> answers) {
    return when.stream().anyMatch(condition -> holds(condition, raw, answers));
  }

  boolean holds(Condition condition, RawSight raw, List<Answer> answers) {
    return switch (condition) {
      case Condition.Shows(var find) -> found(raw, find) == RawSight.VISIBLE;
      case Condition.Has(var find) -> found(raw, find) >= RawSight.PRESENT;
      case Condition.Lacks(var find) -> found(raw, find) != RawSight.VISIBLE;
      case Condition.Address(var pattern) -> pattern.matcher(raw.address()).find();
      case Condition.Title(var pattern) -> pattern.matcher(raw.title()).find();
      case Condition.Status(var codes) -> codes.contains(traffic.status());
      case Condition.Loaded l -> raw.loaded();
      case Condition.InVariant(var variant) -> variant.equals(raw.variant());
      case Condition.Failed(var pattern) ->
          traffic.failure().filter(word -> pattern.matcher(word).find()).isPresent();
      case Condition.AnyOf(var conditions) -> any(conditions, raw, answers);
      case Condition.Response response ->
          answers.stream().anyMatch(answer -> Answers.match(response, answer));
    };
  }

  private int found(RawSight raw, Find find) {
    return raw.found(numbers.applyAsInt(find));
  }

  /** Whether a page that did not open can be told by these conditions. */
  static boolean tellsOfFailure(List<Condition> when) {
    return when.stream()
        .anyMatch(condition ->
            switch (condition) {
              case Condition.Failed f -> true;
              case Condition.Status s -> true;
              case Condition.AnyOf(var any) -> tellsOfFailure(any);
              case Condition.Shows s -> false;
              case Condition.Has h -> false;
              case Condition.Lacks l -> false;
              case Condition.Address a -> false;
              case Condition.Title t -> false;
              case Condition.Loaded l -> false;
              case Condition.InVariant v -> false;
              case Condition.Response r -> false;
            });
  }
}
