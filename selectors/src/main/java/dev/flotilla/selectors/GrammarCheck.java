package dev.flotilla.selectors;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Holds a pack against the grammar, and notes which names it uses, and where. */
final class GrammarCheck {
  private final Map<String, YamlNode> words = new LinkedHashMap<>();
  private final Map<String, YamlNode> variants = new LinkedHashMap<>();
  private final Map<String, YamlNode> rules = new LinkedHashMap<>();

  /** The words used, each with the first place that uses it. */
  Map<String, YamlNode> words() {
    return words;
  }

  /** The variants used, each with the first place that uses it. */
  Map<String, YamlNode> variants() {
    return variants;
  }

  void check(YamlNode node, Form form) {
    switch (form) {
      case Form.Plain plain -> plain(node, plain.scalar());
      case Form.Choice choice -> choice(node, choice.words(), "");
      case Form.Fields fields -> fields(node, fields.table());
      case Form.OneField one -> oneField(node, one.table());
      case Form.Dictionary dictionary ->
          node.entries()
              .forEach((key, value) -> {
                checkKey(value, key, dictionary.key());
                check(value, dictionary.value());
              });
      case Form.Many many -> node.items().forEach(item -> check(item, many.item()));
      case Form.PlainOr(Form.Choice choice, Form other) when node.isText() ->
          choice(node, choice.words(), orFields(other));
      case Form.PlainOr either -> check(node, node.isText() ? either.plain() : either.other());
      case Form.Named named -> check(node, Grammar.named(named));
    }
  }

  private void plain(YamlNode node, Scalar scalar) {
    if (!node.isText()) {
      node.fault("must be a plain value, not a list and not a mapping");
      return;
    }
    var text = node.text();
    scalar.fault(text).ifPresent(node::fault);
    if (scalar == Scalar.WORD) {
      words.putIfAbsent(text, node);
    } else if (scalar == Scalar.VARIANT) {
      variants.putIfAbsent(text, node);
    } else if (scalar == Scalar.RULE && rules.putIfAbsent(text, node) != null) {
      node.fault("is \"" + text + "\", the name of an earlier rule");
    }
  }

  private static void checkKey(YamlNode value, String key, Form form) {
    if (form instanceof Form.Plain(var scalar)) {
      scalar.fault(key).ifPresent(fault -> value.fault("has a key that " + fault));
    }
  }

  private static void choice(YamlNode node, Collection<String> known, String otherwise) {
    if (!node.isText()) {
      node.fault("must be one of " + String.join(", ", known));
    } else if (!known.contains(node.text())) {
      node.fault(
          known.size() == 1
              ? "must be " + known.iterator().next() + otherwise + ", but is \"" + node.text() + '"'
              : '"' + node.text() + "\" is not one of " + listed(node.text(), known));
    }
  }

  private static String orFields(Form other) {
    return switch (other) {
      case Form.Fields(Table table) -> " or have fields: " + String.join(", ", table.names());
      case Form.OneField(Table table) ->
          " or a mapping with one of " + String.join(", ", table.names());
      case Form.Many(Form item) -> orFields(item);
      case Form.Plain plain -> "";
      case Form.Choice choice -> "";
      case Form.Dictionary dictionary -> "";
      case Form.PlainOr either -> "";
      case Form.Named named -> "";
    };
  }

  private void fields(YamlNode node, Table table) {
    var there = known(node, table);
    for (var field : table.fields()) {
      if (field.needed() && node.isMapping() && !there.containsKey(field.name())) {
        node.fault("needs the field " + field.name());
      }
    }
  }

  private void oneField(YamlNode node, Table table) {
    if (known(node, table).size() != 1 && node.isMapping()) {
      node.fault("must be exactly one of " + String.join(", ", table.names()));
    }
  }

  private Map<String, YamlNode> known(YamlNode node, Table table) {
    var there = node.entries();
    there.forEach((name, value) -> {
      if (!table.names().contains(name)) {
        value.fault("is not a field here; known are " + listed(name, table.names()));
      }
    });
    for (var field : table.fields()) {
      var value = there.get(field.name());
      if (value != null) {
        check(value, field.form());
      }
    }
    return there;
  }

  private static String listed(String given, Collection<String> known) {
    return String.join(", ", known)
        + Nearest.to(given, known).map(name -> "; did you mean " + name + "?").orElse("");
  }
}
