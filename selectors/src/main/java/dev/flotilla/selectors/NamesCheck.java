package dev.flotilla.selectors;

import java.util.stream.Collectors;

/** Looks for names of words and variants that the pack uses and does not give, or gives twice. */
final class NamesCheck {
  private final YamlNode root;
  private final Pack pack;
  private final GrammarCheck used;

  NamesCheck(YamlNode root, Pack pack, GrammarCheck used) {
    this.root = root;
    this.pack = pack;
    this.used = used;
  }

  void check() {
    var words =
        pack.languages().words().values().stream()
            .flatMap(language -> language.keySet().stream())
            .collect(Collectors.toSet());
    used.words()
        .forEach((word, node) -> {
          if (!words.contains(word)) {
            node.fault("is \"" + word + "\", a word that no language has" + meant(word, words));
          }
        });
    var variants = pack.variants().stream().map(Variant::name).collect(Collectors.toSet());
    used.variants()
        .forEach((variant, node) -> {
          if (!variants.contains(variant)) {
            node.fault(
                "is \"" + variant + "\", which variants does not name" + meant(variant, variants));
          }
        });
    if (variants.size() < pack.variants().size()) {
      root.at("variants").ifPresent(node -> node.fault("names a variant twice"));
    }
  }

  private static String meant(String given, java.util.Set<String> known) {
    return Nearest.to(given, known).map(name -> "; did you mean " + name + "?").orElse("");
  }
}
