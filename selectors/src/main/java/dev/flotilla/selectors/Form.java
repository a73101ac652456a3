package dev.flotilla.selectors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may stand in one place of a pack. The grammar is built of these, and read in many ways. */
sealed interface Form {
  /** A plain value. */
  record Plain(Scalar scalar) implements Form {}

  /** One of a closed set of words. */
  record Choice(List<String> words) implements Form {
    public Choice {
      words = List.copyOf(words);
    }

    /** The constants of {@code type} in lower case. */
    static <E extends Enum<E>> Choice of(Class<E> type) {
      return new Choice(
          Arrays.stream(type.getEnumConstants())
              .map(constant -> constant.name().toLowerCase(Locale.ROOT))
              .toList());
    }
  }

  /** A mapping with known fields. */
  record Fields(Table table) implements Form {}

  /** A mapping with exactly one of the table's fields. */
  record OneField(Table table) implements Form {}

  /** A mapping from any key that is a {@code key}. */
  record Dictionary(Form key, Form value) implements Form {}

  /** A list, or a single one that counts as a list of one. */
  record Many(Form item) implements Form {}

  /** A plain value as {@code plain} says, or anything longer as {@code other} says. */
  record PlainOr(Form plain, Form other) implements Form {}

  /** What stands in {@link #name()} of the grammar: breaks a circle. */
  record Named(String name) implements Form {}
}
