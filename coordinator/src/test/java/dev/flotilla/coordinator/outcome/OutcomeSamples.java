package dev.flotilla.coordinator.outcome;

import dev.flotilla.protocol.Outcome;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** One of every outcome there is, so that a new one cannot be forgotten by a test. */
public final class OutcomeSamples {
  private OutcomeSamples() {}

  /** In the order of their declaration. */
  public static List<Outcome> all() {
    return Stream.of(Outcome.class.getPermittedSubclasses()).map(OutcomeSamples::sample).toList();
  }

  private static Outcome sample(Class<?> type) {
    try {
      var components = type.getRecordComponents();
      var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var values = Stream.of(types).map(OutcomeSamples::value).toArray();
      return (Outcome) type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : "x";
  }
}
