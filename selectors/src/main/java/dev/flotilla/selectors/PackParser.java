package dev.flotilla.selectors;

import dev.flotilla.protocol.ActionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a pack's text strictly: held against the grammar first, with every fault found, and then
 * read as what it is.
 */
final class PackParser {
  private static final int MAX_CHARACTERS = 400_000;

  private final YamlNode root;

  private PackParser(YamlNode root) {
    this.root = root;
  }

  static Pack parse(String text) {
    var node = compose(text);
    var faults = new ArrayList<Fault>();
    var root = new YamlNode(node, "", faults);
    var grammar = new GrammarCheck();
    grammar.check(root, new Form.Fields(Grammar.PACK));
    // What is faulty is noted by now, and read as something empty.
    var pack = new PackParser(new YamlNode(node, "", new ArrayList<>())).pack();
    new NeededCheck(root, pack).check();
    new NamesCheck(root, pack, grammar).check();
    if (!faults.isEmpty()) {
      throw new PackFaults(
          faults.stream().distinct().sorted(Comparator.comparingInt(Fault::line)).toList());
    }
    return pack;
  }

  static Node compose(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw fault(0, "is longer than %,d characters".formatted(MAX_CHARACTERS));
    }
    // Aliases are for people who write YAML by machine; refusing them keeps a pack its own size.
    var settings =
        LoadSettings.builder().setMaxAliasesForCollections(0).setAllowDuplicateKeys(true).build();
    try {
      return new Compose(settings).composeString(text).orElseThrow(() -> fault(0, "is empty"));
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw fault(line, "is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw fault(0, "is no YAML: " + e.getMessage());
    }
  }

  private static PackFaults fault(int line, String message) {
    return new PackFaults(List.of(new Fault(line, "the pack " + message)));
  }

  private Pack pack() {
    return new Pack(
        text("site"),
        text("version"),
        root.at("terms").map(node -> new Terms(node.text().strip())),
        root.at("shape").map(PackParser::shape).orElseGet(PackParser::emptyShape),
        text("profile"),
        yes(root, "case_sensitive"),
        text("home"),
        root.at("note").filter(YamlNode::isMapping).map(PackParser::note),
        root.each("shadow_hosts").map(YamlNode::text).toList(),
        root.each("variants")
            .map(node -> new Variant(text(node, "name"), RuleParser.when(node, "when")))
            .toList(),
        root.at("ready").isPresent()
            ? RuleParser.when(root, "ready")
            : List.of(new Condition.Loaded()),
        RuleParser.when(root, "busy"),
        RuleParser.when(root, "signed_in"),
        writes(),
        ListParser.identity(root),
        amounts(),
        elements(),
        root.each("relations").flatMap(node -> RuleParser.relation(node).stream()).toList(),
        root.each("findings").flatMap(node -> RuleParser.finding(node).stream()).toList(),
        ListParser.lists(root),
        ages(),
        languages());
  }

  private String text(String field) {
    return text(root, field);
  }

  private static String text(YamlNode node, String field) {
    return node.at(field).map(YamlNode::text).orElse("");
  }

  private static boolean yes(YamlNode node, String field) {
    return text(node, field).equals("yes");
  }

  private static Shape shape(YamlNode node) {
    return new Shape(
        constant(node, "invite", Shape.Invite.DIALOG),
        yes(node, "menu"),
        constant(node, "pending", Shape.Pending.LEDGER),
        constant(node, "withdraw", Shape.Withdraw.NONE),
        constant(node, "confirm", Shape.Confirm.NONE),
        yes(node, "likes"),
        yes(node, "toast"),
        constant(node, "proof", Shape.Proof.RELOAD));
  }

  private static Shape emptyShape() {
    return new Shape(
        Shape.Invite.CLICK,
        false,
        Shape.Pending.LEDGER,
        Shape.Withdraw.NONE,
        Shape.Confirm.NONE,
        false,
        false,
        Shape.Proof.RELOAD);
  }

  private static NoteRule note(YamlNode node) {
    return new NoteRule(
        node.at("limit").map(YamlNode::number).orElse(0),
        node.at("at_most").map(YamlNode::number).orElse(0),
        constant(node, "counted_in", NoteRule.Unit.UTF16_UNITS));
  }

  private static <E extends Enum<E>> E constant(YamlNode node, String field, E otherwise) {
    return node.at(field)
        .flatMap(value -> value.constant(otherwise.getDeclaringClass()))
        .orElse(otherwise);
  }

  private Map<ActionKind, List<WriteRule>> writes() {
    var writes = new EnumMap<ActionKind, List<WriteRule>>(ActionKind.class);
    for (var kind : ActionKind.values()) {
      root.at("writes")
          .flatMap(node -> node.at(kind.wire()))
          .ifPresent(
              node -> writes.put(kind, node.items().stream().map(RuleParser::write).toList()));
    }
    return writes;
  }

  private Map<Amount, List<Reading>> amounts() {
    return ListParser.byName(root, "amounts", Amount.class, ListParser::reading);
  }

  private Map<Element, List<Find>> elements() {
    return ListParser.byName(root, "elements", Element.class, RuleParser::find);
  }

  private List<AgeRule> ages() {
    var ages = new ArrayList<AgeRule>();
    root.at("ages")
        .ifPresent(node ->
            node.entries()
                .forEach((language, rules) ->
                    rules.items().forEach(rule -> ages.add(RuleParser.age(language, rule)))));
    return ages;
  }

  private Languages languages() {
    var words = new LinkedHashMap<String, Map<String, String>>();
    root.at("words")
        .ifPresent(node ->
            node.entries()
                .forEach((language, entries) -> {
                  var own = new LinkedHashMap<String, String>();
                  entries.entries().forEach((word, text) -> own.put(word, text.text()));
                  words.put(language, Map.copyOf(own));
                }));
    return new Languages(
        root.at("language").map(YamlNode::text).orElse("en"), yes(root, "mixed_languages"), words);
  }
}
