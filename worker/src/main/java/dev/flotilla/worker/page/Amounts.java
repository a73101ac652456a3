package dev.flotilla.worker.page;

import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.Numbers;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers as pages write them. */
final class Amounts {
  private Amounts() {}

  static Map<Amount, Integer> of(Map<String, List<String>> named) {
    var amounts = new EnumMap<Amount, Integer>(Amount.class);
    named.forEach((name, texts) ->
        first(texts)
            .ifPresent(
                number -> amounts.put(Amount.valueOf(name.toUpperCase(Locale.ROOT)), number)));
    return amounts;
  }

  /** The first of them that is a number. */
  static OptionalInt first(List<String> texts) {
    return texts.stream().map(Numbers::read).flatMapToInt(number -> number.stream()).findFirst();
  }
}
