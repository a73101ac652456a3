package dev.flotilla.selectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A piece of YAML that knows its line. What is wrong with it is noted, and reading goes on. */
final class YamlNode {
  private final Node node;
  private final String path;
  private final List<Fault> faults;

  YamlNode(Node node, String path, List<Fault> faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  String path() {
    return path;
  }

  void fault(String message) {
    faults.add(new Fault(line(), path + ' ' + message));
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    fault("must be text");
    return "";
  }

  int number() {
    var text = text();
    if (text.matches("[0-9]{1,6}")) {
      return Integer.parseInt(text);
    }
    fault("must be a whole number, but is \"" + text + '"');
    return 0;
  }

  /** A regular expression, checked; one that matches nothing where it is none. */
  Pattern pattern(int groups) {
    var text = text();
    try {
      var pattern = Pattern.compile(text);
      if (pattern.matcher("").groupCount() < groups) {
        fault("needs a group ( ) around the value");
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      fault("is no regular expression: " + e.getDescription());
      return Pattern.compile("(?!)");
    }
  }

  /** The fields of a mapping; a field not in {@code allowed}, or there twice, is a fault. */
  Map<String, YamlNode> fields(Set<String> allowed) {
    var fields = entries();
    fields.forEach((name, value) -> {
      if (!allowed.contains(name)) {
        value.fault(
            "is not a field here; known are "
                + String.join(", ", allowed.stream().sorted().toList()));
      }
    });
    return fields;
  }

  /** The entries of a mapping with any keys. */
  Map<String, YamlNode> entries() {
    var entries = new LinkedHashMap<String, YamlNode>();
    if (!(node instanceof MappingNode mapping)) {
      fault("must be a mapping (name: value)");
      return entries;
    }
    for (var tuple : mapping.getValue()) {
      var key = new YamlNode(tuple.getKeyNode(), path + "'s key", faults).text();
      var value = new YamlNode(tuple.getValueNode(), under(key), faults);
      if (entries.putIfAbsent(key, value) != null) {
        value.fault("is there twice");
      }
    }
    return entries;
  }

  /** The items of a sequence; a single value counts as a sequence of one. */
  <T> List<T> items(Function<YamlNode, T> read) {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(read.apply(this));
    }
    var items = new ArrayList<T>();
    for (var item : sequence.getValue()) {
      items.add(read.apply(new YamlNode(item, path + '[' + items.size() + ']', faults)));
    }
    if (items.isEmpty()) {
      fault("must not be empty");
    }
    return items;
  }

  /** The constant of that name in lower case. */
  <E extends Enum<E>> Optional<E> constant(Class<E> type) {
    return constant(type, text());
  }

  <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    var names = new ArrayList<String>();
    for (var constant : type.getEnumConstants()) {
      var known = constant.name().toLowerCase(java.util.Locale.ROOT);
      if (known.equals(name)) {
        return Optional.of(constant);
      }
      names.add(known);
    }
    fault('"' + name + "\" is not one of " + String.join(", ", names));
    return Optional.empty();
  }

  static @Nullable String textOrNull(@Nullable YamlNode node) {
    return node == null ? null : node.text();
  }

  private String under(String key) {
    return path.isEmpty() ? key : path + '.' + key;
  }
}
