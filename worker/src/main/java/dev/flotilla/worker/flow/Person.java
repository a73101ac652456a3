package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Identity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who the attempt is about, as the first page told. Every page, row and dialog after it must say
 * the same, as far as it says anything.
 */
final class Person {
  private final Map<Identity, String> values = new EnumMap<>(Identity.class);

  /** What speaks against somebody described so; what was not known yet is learnt. */
  Optional<Outcome> doubt(Map<Identity, String> described) {
    for (var entry : described.entrySet()) {
      var known = values.get(entry.getKey());
      if (known != null && !known.equals(entry.getValue())) {
        return Optional.of(new Outcome.WrongPerson(entry.getValue()));
      }
    }
    values.putAll(described);
    return Optional.empty();
  }

  Map<Identity, String> values() {
    return Map.copyOf(values);
  }
}
