package dev.flotilla.selectors;

import dev.flotilla.protocol.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads ways to find things, conditions and rules; notes which words they use, and where. */
final class RuleParser {
  private static final Set<String> FIND = Set.of("css", "word", "text");
  private static final Set<String> CONDITION =
      Set.of("shows", "has", "lacks", "address", "status", "response");
  private static final Set<String> RESPONSE = Set.of("address", "status", "body");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)\\}");
  private static final Set<String> KNOWN = Set.of("slug", "member_id", "name");

  private final Map<String, YamlNode> wordsUsed = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  /** The words used, each with the first place that uses it. */
  Map<String, YamlNode> wordsUsed() {
    return wordsUsed;
  }

  Find find(YamlNode node) {
    if (node.isText()) {
      return new Find(css(node), null, null);
    }
    var fields = node.fields(FIND);
    var css = fields.get("css");
    if (css == null) {
      node.fault("needs css");
    }
    var word = fields.get("word");
    if (word != null) {
      wordsUsed.putIfAbsent(word.text(), word);
    }
    var text = fields.get("text");
    if (text != null) {
      text.pattern(0);
    }
    return new Find(
        css == null ? "" : css(css), YamlNode.textOrNull(word), YamlNode.textOrNull(text));
  }

  List<Find> finds(YamlNode node) {
    return node.items(this::find);
  }

  /** A selector, with no placeholder that nothing fills. */
  static String css(YamlNode node) {
    var css = node.text();
    var placeholders = PLACEHOLDER.matcher(css);
    while (placeholders.find()) {
      if (!KNOWN.contains(placeholders.group(1))) {
        node.fault("holds " + placeholders.group() + "; known are {slug}, {member_id}, {name}");
      }
    }
    return css;
  }

  Optional<RelationRule> relation(YamlNode node) {
    var fields = node.fields(Set.of("relation", "rule", "when"));
    var relation = one(node, fields, "relation").flatMap(n -> n.constant(Relation.class));
    return relation.map(r -> new RelationRule(name(node, fields), r, when(node, fields)));
  }

  Optional<FindingRule> finding(YamlNode node) {
    var fields = node.fields(Set.of("finding", "rule", "proves", "when"));
    var finding = one(node, fields, "finding").flatMap(n -> n.constant(Finding.class));
    var proves =
        Optional.ofNullable(fields.get("proves"))
            .flatMap(n -> n.constant(Verdict.class))
            .orElse(Verdict.UNKNOWN);
    return finding.map(f -> new FindingRule(name(node, fields), f, proves, when(node, fields)));
  }

  private String name(YamlNode node, Map<String, YamlNode> fields) {
    var name = one(node, fields, "rule").map(YamlNode::text).orElse("");
    if (!name.isEmpty() && !names.add(name)) {
      node.fault("has the name \"" + name + "\" of an earlier rule");
    }
    return name;
  }

  private List<Condition> when(YamlNode node, Map<String, YamlNode> fields) {
    return one(node, fields, "when")
        .map(when -> when.items(this::condition).stream().flatMap(Optional::stream).toList())
        .orElse(List.of());
  }

  private Optional<Condition> condition(YamlNode node) {
    var fields = node.fields(CONDITION);
    if (fields.size() != 1) {
      node.fault("must be one condition");
      return Optional.empty();
    }
    var entry = fields.entrySet().iterator().next();
    var value = entry.getValue();
    return switch (entry.getKey()) {
      case "shows" -> Optional.of(new Condition.Shows(find(value)));
      case "has" -> Optional.of(new Condition.Has(find(value)));
      case "lacks" -> Optional.of(new Condition.Lacks(find(value)));
      case "address" -> Optional.of(new Condition.Address(value.pattern(0)));
      case "status" -> Optional.of(new Condition.Status(codes(value)));
      case "response" -> Optional.of(response(value));
      default -> Optional.empty(); // told by fields() already
    };
  }

  private static Condition.Response response(YamlNode node) {
    var fields = new HashMap<>(node.fields(RESPONSE));
    var address = fields.get("address");
    var status = fields.get("status");
    var body = fields.get("body");
    if (address == null) {
      node.fault("needs address");
    }
    return new Condition.Response(
        address == null ? Pattern.compile("(?!)") : address.pattern(0),
        status == null ? Set.of() : codes(status),
        body == null ? null : body.pattern(0));
  }

  private static Set<Integer> codes(YamlNode node) {
    return new HashSet<>(node.items(YamlNode::number));
  }

  private static Optional<YamlNode> one(YamlNode node, Map<String, YamlNode> fields, String field) {
    var value = fields.get(field);
    if (value == null) {
      node.fault("needs " + field);
    }
    return Optional.ofNullable(value);
  }
}
