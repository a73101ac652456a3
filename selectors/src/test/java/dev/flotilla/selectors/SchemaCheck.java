package dev.flotilla.selectors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds a value against a JSON Schema, by those of its words that {@link PackSchema} writes. */
final class SchemaCheck {
  private final Map<?, ?> whole;

  SchemaCheck(String schema) {
    whole = (Map<?, ?>) yaml(schema);
  }

  boolean accepts(String yaml) {
    return accepts(whole, yaml(yaml));
  }

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private boolean accepts(@Nullable Object schema, @Nullable Object value) {
    return !(schema instanceof Map<?, ?> words)
        || words.entrySet().stream()
            .allMatch(word -> holds(String.valueOf(word.getKey()), word.getValue(), words, value));
  }

  private boolean holds(String word, Object said, Map<?, ?> schema, @Nullable Object value) {
    return switch (word) {
      case "$schema", "$defs", "title" -> true;
      case "$ref" -> {
        var name = said.toString().substring("#/$defs/".length());
        yield accepts(((Map<?, ?>) at(whole, "$defs")).get(name), value);
      }
      case "anyOf" -> ((List<?>) said).stream().anyMatch(one -> accepts(one, value));
      case "enum" -> ((List<?>) said).contains(value);
      case "type" ->
          said instanceof List<?> types
              ? types.stream().anyMatch(type -> is(type, value))
              : is(said, value);
      case "pattern" ->
          !(value instanceof String text) || Pattern.compile(said.toString()).matcher(text).find();
      case "minimum" -> !(value instanceof Integer n) || n >= (Integer) said;
      case "maximum" -> !(value instanceof Integer n) || n <= (Integer) said;
      case "minItems" -> !(value instanceof List<?> list) || list.size() >= (Integer) said;
      case "minProperties" -> !(value instanceof Map<?, ?> map) || map.size() >= (Integer) said;
      case "maxProperties" -> !(value instanceof Map<?, ?> map) || map.size() <= (Integer) said;
      case "items" ->
          !(value instanceof List<?> list) || list.stream().allMatch(one -> accepts(said, one));
      case "required" ->
          !(value instanceof Map<?, ?> map) || map.keySet().containsAll((List<?>) said);
      case "properties" ->
          !(value instanceof Map<?, ?> map)
              || map.entrySet().stream()
                  .allMatch(one -> accepts(((Map<?, ?>) said).get(one.getKey()), one.getValue()));
      case "propertyNames" ->
          !(value instanceof Map<?, ?> map)
              || map.keySet().stream().allMatch(one -> accepts(said, one));
      case "additionalProperties" ->
          !(value instanceof Map<?, ?> map)
              || map.entrySet().stream()
                  .filter(one -> !isProperty(schema, one.getKey()))
                  .allMatch(one -> !said.equals(false) && accepts(said, one.getValue()));
      default -> throw new IllegalArgumentException("PackSchema writes no " + word);
    };
  }

  private static boolean isProperty(Map<?, ?> schema, Object name) {
    return schema.get("properties") instanceof Map<?, ?> properties && properties.containsKey(name);
  }

  private static Object at(Map<?, ?> map, String key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static boolean is(Object type, @Nullable Object value) {
    return switch (type.toString()) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Integer;
      case "number" -> value instanceof Number;
      case "boolean" -> value instanceof Boolean;
      default -> throw new IllegalArgumentException("PackSchema writes no type " + type);
    };
  }
}
