package dev.flotilla.selectors;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists and plain values as JSON that is good to read. */
final class JsonText {
  private JsonText() {}

  static String of(@Nullable Object value) {
    return of(value, "\n");
  }

  private static String of(@Nullable Object value, String line) {
    var deeper = line + "  ";
    return switch (value) {
      case Map<?, ?> map when !map.isEmpty() ->
          map.entrySet().stream()
              .map(entry ->
                  deeper
                      + quoted(String.valueOf(entry.getKey()))
                      + ": "
                      + of(entry.getValue(), deeper))
              .collect(Collectors.joining(",", "{", line + "}"));
      case Map<?, ?> map -> "{}";
      case List<?> list ->
          list.stream().map(item -> of(item, deeper)).collect(Collectors.joining(", ", "[", "]"));
      case String text -> quoted(text);
      case null -> "null";
      default -> value.toString();
    };
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default -> out.append(c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c));
          }
        });
    return out.append('"').toString();
  }
}
