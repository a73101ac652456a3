package dev.flotilla.selectors;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks for what is missing from a pack or has no use in it: a flow must never meet a gap. */
final class PackLint {
  private final Map<String, YamlNode> fields;
  private final Map<String, YamlNode> wordsUsed;

  PackLint(Map<String, YamlNode> fields, Map<String, YamlNode> wordsUsed) {
    this.fields = fields;
    this.wordsUsed = wordsUsed;
  }

  void check(Pack pack) {
    everyOf("elements", Element.values(), pack.elements().keySet());
    everyOf("identity", Identity.values(), pack.identity().keySet());
    everyOf(
        "relations",
        Relation.values(),
        pack.relations().stream().map(RelationRule::relation).toList());
    wordsUsed.forEach((word, node) -> {
      if (pack.words().values().stream().noneMatch(own -> own.containsKey(word))) {
        node.fault("is \"" + word + "\", a word that no language has");
      }
    });
    field("words").ifPresent(node -> node.entries().values().forEach(this::unused));
  }

  private void unused(YamlNode language) {
    language
        .entries()
        .forEach((word, text) -> {
          if (!wordsUsed.containsKey(word)) {
            text.fault("is used nowhere");
          }
        });
  }

  private <E extends Enum<E>> void everyOf(String field, E[] all, Collection<E> there) {
    for (var constant : all) {
      if (!there.contains(constant)) {
        field(field)
            .ifPresent(
                node -> node.fault("says nothing of " + constant.name().toLowerCase(Locale.ROOT)));
      }
    }
  }

  private Optional<YamlNode> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
