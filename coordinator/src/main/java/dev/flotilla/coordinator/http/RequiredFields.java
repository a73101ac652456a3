package dev.flotilla.coordinator.http;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.flotilla.protocol.Problem.FieldError;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record's components are required unless they say {@link Nullable}. */
final class RequiredFields {
  private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE =
      new PropertyNamingStrategies.SnakeCaseStrategy();

  private RequiredFields() {}

  static List<FieldError> missing(Object value) {
    var missing = new ArrayList<FieldError>();
    look(value, "", missing);
    return missing;
  }

  private static void look(Object value, String at, List<FieldError> missing) {
    if (value instanceof List<?> list) {
      for (var i = 0; i < list.size(); i++) {
        look(list.get(i), at + "/" + i, missing);
      }
    }
    if (!(value instanceof Record)) {
      return;
    }
    for (var component : value.getClass().getRecordComponents()) {
      var pointer = at + "/" + SNAKE.translate(component.getName());
      var held = get(component, value);
      if (held != null) {
        look(held, pointer, missing);
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        missing.add(new FieldError(pointer, "is required"));
      }
    }
  }

  private static @Nullable Object get(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
