package dev.flotilla.selectors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for what a pack may say and should think over. Faults are told by {@link Pack#parse}; a
 * pack with hints can be used.
 */
public final class PackLint {
  private static final Set<String> WHOLE_PAGE =
      Set.of("*", ":root", "html", "body", "html body", "html > body", "main", "body *");

  private final YamlNode root;
  private final Pack pack;
  private final GrammarCheck used = new GrammarCheck();
  private final List<Fault> hints = new ArrayList<>();

  private PackLint(YamlNode root, Pack pack) {
    this.root = root;
    this.pack = pack;
  }

  /** The hints for {@code text}, by line; throws {@link PackFaults} where it is no pack. */
  public static List<Fault> hints(String text) {
    var pack = Pack.parse(text);
    var lint = new PackLint(new YamlNode(PackParser.compose(text), "", new ArrayList<>()), pack);
    lint.look();
    return lint.hints.stream().distinct().sorted(Comparator.comparingInt(Fault::line)).toList();
  }

  private void look() {
    used.check(root, new Form.Fields(Grammar.PACK));
    elements();
    words();
    shadowed("relations");
    shadowed("findings");
    root.within().forEach(this::wholePage);
    hints.addAll(new ShapeHints(root, pack).all());
  }

  private void elements() {
    root.at("elements")
        .ifPresent(node ->
            node.entries()
                .forEach((name, ways) -> {
                  var all = ways.items();
                  if (all.size() == 1) {
                    hint(ways, "has no fallback: one change of the site and it is not found");
                  }
                  if (all.getFirst().at("word").isPresent() && all.size() > 1) {
                    hint(
                        all.getFirst(),
                        "trusts a word first; words are the last thing to trust, so let it stand"
                            + " last");
                  }
                }));
  }

  private void words() {
    var all = new TreeSet<String>();
    pack.languages().words().values().forEach(words -> all.addAll(words.keySet()));
    root.at("words")
        .ifPresent(node ->
            node.entries()
                .forEach((language, words) -> {
                  var own = words.entries();
                  var lacking = all.stream().filter(word -> !own.containsKey(word)).toList();
                  if (!lacking.isEmpty()) {
                    hint(words, "lacks what other languages have: " + String.join(", ", lacking));
                  }
                  own.forEach((word, text) -> {
                    if (!used.words().containsKey(word)) {
                      hint(text, "is used nowhere");
                    }
                  });
                }));
  }

  /** The first rule that holds counts: one with the same conditions never has its turn. */
  private void shadowed(String field) {
    Map<String, YamlNode> earlier = new HashMap<>();
    root.each(field)
        .forEach(node -> {
          var when = RuleParser.when(node, "when").toString();
          var during = new TreeSet<>(node.each("during").map(YamlNode::text).toList());
          var first = earlier.getOrDefault(when, earlier.get(when + during));
          if (first != null) {
            hint(node, "never has its turn: line " + first.line() + " asks for the same before it");
          }
          earlier.putIfAbsent(during.isEmpty() ? when : when + during, node);
        });
  }

  private void wholePage(YamlNode node) {
    var css = node.at("css").map(YamlNode::text).orElse("").strip();
    if (WHOLE_PAGE.contains(css)
        && (node.at("word").isPresent()
            || node.at("text").isPresent()
            || node.at("exact").isPresent())) {
      hint(
          node,
          "looks for words over the whole page, where anybody may have written them; name the"
              + " element that says it");
    }
  }

  private void hint(YamlNode node, String message) {
    hints.add(node.says(message));
  }
}
