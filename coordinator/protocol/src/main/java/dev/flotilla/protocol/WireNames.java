package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of {@link Outcome}s, read once from their annotations so that each is written in one
 * place.
 */
final class WireNames {
  private static final Map<Class<?>, String> NAMES =
      Stream.of(Outcome.class.getAnnotation(JsonSubTypes.class).value())
          .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

  private WireNames() {}

  static String of(Outcome outcome) {
    var name = NAMES.get(outcome.getClass());
    if (name == null) {
      throw new IllegalStateException(outcome.getClass() + " has no @JsonSubTypes name");
    }
    return name;
  }
}
