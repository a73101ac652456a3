package dev.flotilla.selectors;

import static dev.flotilla.selectors.YamlNode.textOrNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a pack's text strictly: every field known, and every fault found before it gives up. */
final class PackParser {
  private static final int FORMAT = 1;
  private static final int MAX_CHARACTERS = 200_000;
  private static final Set<String> OPTIONAL = Set.of("shadow_hosts", "amounts", "words");
  private static final Set<String> FIELDS =
      Set.of(
          "format",
          "site",
          "version",
          "profile",
          "note_limit",
          "shadow_hosts",
          "ready",
          "signed_in",
          "sends",
          "identity",
          "amounts",
          "elements",
          "relations",
          "findings",
          "words");

  private final RuleParser rules = new RuleParser();
  private final YamlNode root;
  private final Map<String, YamlNode> fields;

  private PackParser(YamlNode root) {
    this.root = root;
    this.fields = root.fields(FIELDS);
  }

  static Pack parse(String text) {
    var faults = new ArrayList<Fault>();
    var pack = new PackParser(new YamlNode(compose(text), "", faults)).pack();
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(Fault::line));
      throw new PackFaults(faults);
    }
    return pack;
  }

  private static Node compose(String text) {
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
    for (var field : FIELDS.stream().sorted().toList()) {
      if (!fields.containsKey(field) && !OPTIONAL.contains(field)) {
        root.fault("needs the field " + field);
      }
    }
    read("format")
        .filter(node -> node.number() != FORMAT)
        .ifPresent(node -> node.fault("must be " + FORMAT));
    var pack =
        new Pack(
            read("site").map(YamlNode::text).orElse(""),
            read("version").map(YamlNode::text).orElse(""),
            read("profile").map(PackParser::profile).orElse(""),
            read("note_limit").map(YamlNode::number).orElse(0),
            list("shadow_hosts", YamlNode::text),
            list("ready", rules::find),
            list("signed_in", rules::find),
            list("sends", YamlNode::text),
            byName("identity", Identity.class, PackParser::reading),
            byName("amounts", Amount.class, PackParser::reading),
            byName("elements", Element.class, rules::find),
            list("relations", rules::relation).stream().flatMap(Optional::stream).toList(),
            list("findings", rules::finding).stream().flatMap(Optional::stream).toList(),
            words());
    new PackLint(fields, rules.wordsUsed()).check(pack);
    return pack;
  }

  private Optional<YamlNode> read(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  private <T> List<T> list(String field, Function<YamlNode, T> item) {
    return read(field).map(node -> node.items(item)).orElse(List.of());
  }

  private <E extends Enum<E>, T> Map<E, List<T>> byName(
      String field, Class<E> type, Function<YamlNode, T> item) {
    var map = new EnumMap<E, List<T>>(type);
    read(field)
        .ifPresent(node ->
            node.entries()
                .forEach((name, value) ->
                    value.constant(type, name).ifPresent(key -> map.put(key, value.items(item)))));
    return map;
  }

  private static String profile(YamlNode node) {
    var template = node.text();
    try {
      new ProfileAddress(template);
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
    }
    return template;
  }

  private static Reading reading(YamlNode node) {
    var fields = node.fields(Set.of("place", "css", "attribute", "pattern"));
    var place = fields.get("place");
    var css = fields.get("css");
    var pattern = fields.get("pattern");
    if (place == null) {
      node.fault("needs place");
    }
    if (css == null && pattern == null) {
      node.fault("needs css, or a pattern to read the page's address with");
    }
    if (pattern != null) {
      pattern.pattern(1);
    }
    return new Reading(
        place == null ? "" : place.text(),
        css == null ? null : RuleParser.css(css),
        textOrNull(fields.get("attribute")),
        textOrNull(pattern));
  }

  private Map<String, Map<String, String>> words() {
    var words = new LinkedHashMap<String, Map<String, String>>();
    read("words")
        .ifPresent(node ->
            node.entries()
                .forEach((language, entries) -> {
                  var own = new LinkedHashMap<String, String>();
                  entries.entries().forEach((word, text) -> own.put(word, text.text()));
                  words.put(language, Map.copyOf(own));
                }));
    return words;
  }
}
