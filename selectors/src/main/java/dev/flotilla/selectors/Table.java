package dev.flotilla.selectors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of one kind of mapping. */
record Table(String name, List<Field> fields) {
  Table {
    fields = List.copyOf(fields);
  }

  static Table of(String name, Field... fields) {
    return new Table(name, List.of(fields));
  }

  Set<String> names() {
    return fields.stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * One field.
   *
   * @param needed whether it must be there whatever else is
   */
  record Field(String name, boolean needed, Form form) {
    static Field needed(String name, Form form) {
      return new Field(name, true, form);
    }

    static Field may(String name, Form form) {
      return new Field(name, false, form);
    }
  }
}
