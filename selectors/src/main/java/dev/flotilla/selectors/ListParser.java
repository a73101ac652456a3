package dev.flotilla.selectors;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads places where values are read, and lists of rows, held against the grammar before. */
final class ListParser {
  private ListParser() {}

  /** Lists by the constants of {@code type}; what is not said is left out. */
  static <E extends Enum<E>, T> Map<E, List<T>> byName(
      YamlNode node, String field, Class<E> type, Function<YamlNode, T> item) {
    var map = new EnumMap<E, List<T>>(type);
    for (var constant : type.getEnumConstants()) {
      node.at(field)
          .flatMap(value -> value.at(constant.name().toLowerCase(Locale.ROOT)))
          .ifPresent(value -> map.put(constant, value.items().stream().map(item).toList()));
    }
    return map;
  }

  /** Who the pack's page, or a list's row, is about. */
  static Map<Identity, List<Reading>> identity(YamlNode node) {
    var identity = byName(node, "identity", Identity.class, ListParser::spoken);
    var said = new EnumMap<Identity, List<Reading>>(Identity.class);
    identity.forEach((kind, readings) -> {
      var there = readings.stream().flatMap(Optional::stream).toList();
      if (!there.isEmpty()) {
        said.put(kind, there);
      }
    });
    return said;
  }

  private static Optional<Reading> spoken(YamlNode node) {
    return node.isText() ? Optional.empty() : Optional.of(reading(node));
  }

  static Reading reading(YamlNode node) {
    return new Reading(
        node.at("place").map(YamlNode::text).orElse(""),
        text(node, "css"),
        text(node, "attribute"),
        text(node, "pattern"),
        text(node, "variant"));
  }

  static Map<ListName, ListRule> lists(YamlNode root) {
    var lists = new EnumMap<ListName, ListRule>(ListName.class);
    for (var name : ListName.values()) {
      root.at("lists")
          .flatMap(node -> node.at(name.name().toLowerCase(Locale.ROOT)))
          .ifPresent(node -> lists.put(name, list(node)));
    }
    return lists;
  }

  private static ListRule list(YamlNode node) {
    return new ListRule(
        node.at("address").map(YamlNode::text).orElse(""),
        node.each("row").map(RuleParser::find).toList(),
        identity(node),
        readings(node, "key"),
        readings(node, "age"),
        RuleParser.when(node, "wanted"),
        RuleParser.when(node, "done"),
        readings(node, "total"),
        RuleParser.when(node, "empty"),
        node.each("more").flatMap(way -> more(way).stream()).toList());
  }

  private static Optional<ListRule.More> more(YamlNode node) {
    if (!node.isMapping()) {
      return Optional.empty();
    }
    return node.entries().entrySet().stream()
        .findFirst()
        .flatMap(entry -> more(entry.getKey(), entry.getValue()));
  }

  private static Optional<ListRule.More> more(String name, YamlNode value) {
    return switch (name) {
      case "scroll" -> Optional.of(new ListRule.More.Scroll(value.text()));
      case "press" -> Optional.of(new ListRule.More.Press(finds(value)));
      case "link" -> Optional.of(new ListRule.More.Link(finds(value)));
      case "parameter" ->
          Optional.of(
              new ListRule.More.Parameter(
                  value.at("name").map(YamlNode::text).orElse(""),
                  value.at("first").map(YamlNode::number).orElse(0),
                  value.at("step").map(YamlNode::number).orElse(1)));
      default -> Optional.empty(); // told by the grammar already
    };
  }

  private static List<Find> finds(YamlNode node) {
    return node.items().stream().map(RuleParser::find).toList();
  }

  private static List<Reading> readings(YamlNode node, String field) {
    return node.each(field).map(ListParser::reading).toList();
  }

  private static @Nullable String text(YamlNode node, String field) {
    return node.at(field).map(YamlNode::text).orElse(null);
  }
}
