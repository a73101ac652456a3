package dev.flotilla.selectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A piece of YAML that knows its line. What is wrong with it is noted, and reading goes on with
 * something empty.
 */
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

  /** Notes that this place {@code message}, a sentence without its subject. */
  void fault(String message) {
    faults.add(says(message));
  }

  /** The same, and noted nowhere. */
  Fault says(String message) {
    return new Fault(line(), (path.isEmpty() ? "the pack" : path) + ' ' + message);
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The plain value; empty where there is none. */
  String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The whole number; 0 where there is none. */
  int number() {
    var text = text();
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  /** The entries of a mapping, in order. */
  Map<String, YamlNode> entries() {
    var entries = new LinkedHashMap<String, YamlNode>();
    if (!(node instanceof MappingNode mapping)) {
      fault("must be a mapping (name: value)");
      return entries;
    }
    for (var tuple : mapping.getValue()) {
      var key = new YamlNode(tuple.getKeyNode(), path, faults);
      if (!key.isText() || key.text().isBlank()) {
        key.fault("has a key that is no text");
        continue;
      }
      var value = new YamlNode(tuple.getValueNode(), under(key.text()), faults);
      if (entries.putIfAbsent(key.text(), value) != null) {
        value.fault("is there twice");
      }
    }
    return entries;
  }

  /** The items of a sequence; a single value counts as a sequence of one. */
  List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    var items = new ArrayList<YamlNode>();
    for (var item : sequence.getValue()) {
      items.add(new YamlNode(item, path + '[' + items.size() + ']', faults));
    }
    if (items.isEmpty()) {
      fault("must not be empty");
    }
    return items;
  }

  /** What stands under {@code field}, where this is a mapping that has it. */
  Optional<YamlNode> at(String field) {
    return isMapping() ? Optional.ofNullable(entries().get(field)) : Optional.empty();
  }

  /** The items under {@code field}; none where it is not there. */
  Stream<YamlNode> each(String field) {
    return at(field).stream().flatMap(value -> value.items().stream());
  }

  /** This, and all that is below it. */
  Stream<YamlNode> within() {
    var below =
        node instanceof MappingNode
            ? entries().values().stream()
            : node instanceof SequenceNode ? items().stream() : Stream.<YamlNode>empty();
    return Stream.concat(Stream.of(this), below.flatMap(YamlNode::within));
  }

  /** The constant of that name in lower case. */
  <E extends Enum<E>> Optional<E> constant(Class<E> type) {
    for (var constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text())) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private String under(String key) {
    return path.isEmpty() ? key : path + '.' + key;
  }
}
