package dev.flotilla.selectors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The grammar as a JSON Schema, for editors: they tell faults while a pack is written. */
final class PackSchema {
  private final Map<String, Object> definitions = new TreeMap<>();

  private PackSchema() {}

  static String text() {
    var schema = new PackSchema();
    var pack = schema.fields(Grammar.PACK);
    schema.definitions.put(Grammar.CONDITION, schema.of(Grammar.A_CONDITION));
    var whole = new LinkedHashMap<String, Object>();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("title", "Pack of format " + Grammar.FORMAT);
    whole.putAll(pack);
    whole.put("$defs", schema.definitions);
    return JsonText.of(whole) + '\n';
  }

  private Map<String, Object> of(Form form) {
    return switch (form) {
      case Form.Plain(var scalar) -> plain(scalar);
      case Form.Choice(var words) -> Map.of("enum", words.stream().map(PackSchema::value).toList());
      case Form.Fields(var table) -> defined(table.name(), () -> fields(table));
      case Form.OneField(var table) ->
          defined(
              "one_" + table.name(),
              () -> {
                var one = fields(table);
                one.put("minProperties", 1);
                one.put("maxProperties", 1);
                return one;
              });
      case Form.Dictionary(var key, var value) ->
          ordered("type", "object", "propertyNames", of(key), "additionalProperties", of(value));
      case Form.Many(var item) ->
          any(of(item), ordered("type", "array", "items", of(item), "minItems", 1));
      case Form.PlainOr(var plain, var other) -> any(of(plain), of(other));
      case Form.Named(var name) -> reference(name);
    };
  }

  private Map<String, Object> defined(String name, Supplier<Map<String, Object>> definition) {
    var key = name.replace(' ', '_');
    if (!definitions.containsKey(key)) {
      definitions.put(key, Map.of()); // ends circles
      definitions.put(key, definition.get());
    }
    return reference(key);
  }

  private Map<String, Object> fields(Table table) {
    var properties = new LinkedHashMap<String, Object>();
    table.fields().forEach(field -> properties.put(field.name(), of(field.form())));
    var needed =
        table.fields().stream().filter(Table.Field::needed).map(Table.Field::name).toList();
    var fields = ordered("type", "object", "properties", properties, "additionalProperties", false);
    if (!needed.isEmpty()) {
      fields.put("required", needed);
    }
    return fields;
  }

  private static Map<String, Object> plain(Scalar scalar) {
    return switch (scalar) {
      case NUMBER -> ordered("type", "integer", "minimum", 0, "maximum", 999_999);
      case STATUS -> ordered("type", "integer", "minimum", 100, "maximum", 999);
      // 2026.11 is a number to YAML, and true a truth.
      case TEXT, SITE, NAME, RULE, WORD, VARIANT, TEMPLATE, WORDING ->
          ordered("type", List.of("string", "number", "boolean"), "pattern", browser(scalar));
      case METHOD,
          LANGUAGE,
          JSON_POINTER,
          PATH,
          LIST_ADDRESS,
          WRITE_ADDRESS,
          PROFILE,
          CSS,
          REGEX,
          REGEX_WITH_GROUP,
          REGEX_TEMPLATE ->
          ordered("type", "string", "pattern", browser(scalar));
    };
  }

  private static String browser(Scalar scalar) {
    return scalar.pattern().equals("(?s).+") ? "\\S" : "^(?:" + scalar.pattern() + ")$";
  }

  private static Object value(String word) {
    return word.matches("[0-9]+") ? Integer.valueOf(word) : word;
  }

  private static Map<String, Object> any(Map<String, Object> one, Map<String, Object> other) {
    return ordered("anyOf", List.of(one, other));
  }

  private static Map<String, Object> reference(String name) {
    return ordered("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> ordered(Object... entries) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put(String.valueOf(entries[i]), entries[i + 1]);
    }
    return map;
  }
}
