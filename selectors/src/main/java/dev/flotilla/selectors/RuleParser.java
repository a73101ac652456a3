package dev.flotilla.selectors;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads ways to find things, conditions and rules that were held against the grammar before. */
final class RuleParser {
  private RuleParser() {}

  static Find find(YamlNode node) {
    return node.isText()
        ? new Find(node.text(), null, null, null, null)
        : new Find(
            node.at("css").map(YamlNode::text).orElse(""),
            text(node, "word"),
            text(node, "text"),
            text(node, "exact"),
            text(node, "variant"));
  }

  static List<Condition> when(YamlNode node, String field) {
    return node.each(field).flatMap(item -> condition(item).stream()).toList();
  }

  private static Optional<Condition> condition(YamlNode node) {
    if (node.isText()) {
      return Optional.of(new Condition.Loaded());
    }
    return node.entries().entrySet().stream()
        .findFirst()
        .flatMap(entry -> condition(entry.getKey(), entry.getValue()));
  }

  private static Optional<Condition> condition(String name, YamlNode value) {
    return switch (name) {
      case "shows" -> Optional.of(new Condition.Shows(find(value)));
      case "has" -> Optional.of(new Condition.Has(find(value)));
      case "lacks" -> Optional.of(new Condition.Lacks(find(value)));
      case "address" -> Optional.of(new Condition.Address(pattern(value)));
      case "title" -> Optional.of(new Condition.Title(pattern(value)));
      case "status" -> Optional.of(new Condition.Status(codes(value)));
      case "variant" -> Optional.of(new Condition.InVariant(value.text()));
      case "failed" -> Optional.of(new Condition.Failed(pattern(value)));
      case "any" ->
          Optional.of(
              new Condition.AnyOf(
                  value.items().stream().flatMap(item -> condition(item).stream()).toList()));
      case "response" -> Optional.of(response(value));
      default -> Optional.empty(); // told by the grammar already
    };
  }

  private static Condition.Response response(YamlNode node) {
    return new Condition.Response(
        node.at("address").map(RuleParser::pattern).orElseGet(RuleParser::nothing),
        text(node, "method"),
        patternOrNull(node, "posted"),
        node.at("status").map(RuleParser::codes).orElse(Set.of()),
        patternOrNull(node, "body"),
        text(node, "literal"),
        node.at("json")
            .map(json ->
                new Condition.JsonPlace(
                    json.at("at").map(YamlNode::text).orElse(""),
                    text(json, "is"),
                    patternOrNull(json, "matches")))
            .orElse(null));
  }

  private static Set<Integer> codes(YamlNode node) {
    return node.items().stream().map(YamlNode::number).collect(Collectors.toSet());
  }

  static Optional<RelationRule> relation(YamlNode node) {
    return node.at("relation")
        .flatMap(value -> value.constant(Relation.class))
        .map(relation -> new RelationRule(rule(node), relation, when(node, "when")));
  }

  static Optional<FindingRule> finding(YamlNode node) {
    var proves =
        node.at("proves").flatMap(value -> value.constant(Verdict.class)).orElse(Verdict.UNKNOWN);
    var during = EnumSet.noneOf(ActionKind.class);
    node.each("during").forEach(kind -> kind.constant(ActionKind.class).ifPresent(during::add));
    return node.at("finding")
        .flatMap(value -> value.constant(Finding.class))
        .map(finding -> new FindingRule(rule(node), finding, proves, during, when(node, "when")));
  }

  private static String rule(YamlNode node) {
    return node.at("rule").map(YamlNode::text).orElse("");
  }

  static WriteRule write(YamlNode node) {
    return node.isText()
        ? new WriteRule(node.text(), null, null)
        : new WriteRule(
            node.at("address").map(YamlNode::text).orElse(""),
            text(node, "method"),
            patternOrNull(node, "posted"));
  }

  static AgeRule age(String language, YamlNode node) {
    return new AgeRule(
        language,
        node.at("text").map(RuleParser::pattern).orElseGet(RuleParser::nothing),
        node.at("unit")
            .flatMap(value -> value.constant(AgeRule.Unit.class))
            .orElse(AgeRule.Unit.DAYS),
        node.at("number").map(value -> OptionalInt.of(value.number())).orElse(OptionalInt.empty()));
  }

  private static @Nullable String text(YamlNode node, String field) {
    return node.at(field).map(YamlNode::text).orElse(null);
  }

  private static @Nullable Pattern patternOrNull(YamlNode node, String field) {
    return node.at(field).map(RuleParser::pattern).orElse(null);
  }

  private static Pattern pattern(YamlNode node) {
    try {
      return Pattern.compile(node.text());
    } catch (PatternSyntaxException | StackOverflowError e) {
      return nothing(); // told by the grammar already
    }
  }

  private static Pattern nothing() {
    return Pattern.compile("(?!)");
  }
}
