package dev.flotilla.selectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a pack, one sentence each, for whoever releases one. */
public final class PackDiff {
  private final List<String> lines = new ArrayList<>();

  private PackDiff() {}

  /** Empty where the two say the same. */
  public static List<String> between(Pack before, Pack after) {
    var diff = new PackDiff();
    diff.single("terms", before.terms(), after.terms());
    diff.single("shape", before.shape(), after.shape());
    diff.single("profile", before.profile(), after.profile());
    diff.single("case_sensitive", before.caseSensitive(), after.caseSensitive());
    diff.single("home", before.home(), after.home());
    diff.single("note", before.note(), after.note());
    diff.ordered("shadow_hosts", before.shadowHosts(), after.shadowHosts());
    diff.ordered("variants", before.variants(), after.variants());
    diff.ordered("ready", before.ready(), after.ready());
    diff.ordered("busy", before.busy(), after.busy());
    diff.ordered("signed_in", before.signedIn(), after.signedIn());
    diff.byName("writes", before.writes(), after.writes());
    diff.byName("identity", before.identity(), after.identity());
    diff.byName("amounts", before.amounts(), after.amounts());
    diff.byName("elements", before.elements(), after.elements());
    diff.rules("relations", relations(before), relations(after));
    diff.rules("findings", findings(before), findings(after));
    diff.entries("lists", before.lists(), after.lists());
    diff.ordered("ages", before.ages(), after.ages());
    diff.single("language", before.languages().byDefault(), after.languages().byDefault());
    diff.single("mixed_languages", before.languages().mixed(), after.languages().mixed());
    diff.words(before.languages().words(), after.languages().words());
    return List.copyOf(diff.lines);
  }

  private static Map<String, Object> relations(Pack pack) {
    var rules = new LinkedHashMap<String, Object>();
    pack.relations().forEach(rule -> rules.put(rule.name(), rule));
    return rules;
  }

  private static Map<String, Object> findings(Pack pack) {
    var rules = new LinkedHashMap<String, Object>();
    pack.findings().forEach(rule -> rules.put(rule.name(), rule));
    return rules;
  }

  /** Regular expressions are equal only as text. */
  private static String said(@Nullable Object value) {
    return String.valueOf(value);
  }

  private void single(String path, Object before, Object after) {
    if (!said(before).equals(said(after))) {
      lines.add(path + " was " + said(before) + ", and is " + said(after));
    }
  }

  private <K extends Enum<K>, T> void byName(
      String path, Map<K, List<T>> before, Map<K, List<T>> after) {
    var names = new TreeSet<K>(before.keySet());
    names.addAll(after.keySet());
    for (var name : names) {
      ordered(
          path + '.' + name.name().toLowerCase(Locale.ROOT),
          Objects.requireNonNullElse(before.get(name), List.of()),
          Objects.requireNonNullElse(after.get(name), List.of()));
    }
  }

  /** Ways in their order: an earlier one is tried first. */
  private void ordered(String path, List<?> before, List<?> after) {
    var was = before.stream().map(PackDiff::said).toList();
    var is = after.stream().map(PackDiff::said).toList();
    was.stream()
        .filter(one -> !is.contains(one))
        .forEach(one -> lines.add("%s loses %s".formatted(path, one)));
    for (int i = 0; i < is.size(); i++) {
      if (!was.contains(is.get(i))) {
        lines.add("%s gains %s at place %d".formatted(path, is.get(i), i + 1));
      }
    }
    moved(path, was, is);
  }

  private void rules(String path, Map<String, Object> before, Map<String, Object> after) {
    entries(path, before, after);
    moved(path, List.copyOf(before.keySet()), List.copyOf(after.keySet()));
  }

  /** Tells only of what both have: what comes and goes moves nothing. */
  private void moved(String path, List<String> before, List<String> after) {
    var was = before.stream().filter(after::contains).toList();
    var is = after.stream().filter(before::contains).toList();
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      var one = is.get(i);
      if (was.indexOf(one) > i) {
        lines.add("%s asks earlier for %s".formatted(path, one));
      }
    }
  }

  private void entries(String path, Map<?, ?> before, Map<?, ?> after) {
    before.forEach((name, value) -> {
      var known = said(name).toLowerCase(Locale.ROOT);
      if (!after.containsKey(name)) {
        lines.add("%s loses %s".formatted(path, known));
      } else if (!said(value).equals(said(after.get(name)))) {
        lines.add(
            "%s.%s was %s, and is %s".formatted(path, known, said(value), said(after.get(name))));
      }
    });
    after.forEach((name, value) -> {
      if (!before.containsKey(name)) {
        lines.add(
            "%s gains %s: %s".formatted(path, said(name).toLowerCase(Locale.ROOT), said(value)));
      }
    });
  }

  private void words(
      Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
    var languages = new TreeSet<>(before.keySet());
    languages.addAll(after.keySet());
    for (var language : languages) {
      entries(
          "words." + language,
          Objects.requireNonNullElse(before.get(language), Map.of()),
          Objects.requireNonNullElse(after.get(language), Map.of()));
    }
  }
}
