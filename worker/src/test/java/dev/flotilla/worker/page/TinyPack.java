package dev.flotilla.worker.page;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Amount;
import dev.flotilla.selectors.Condition;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Find;
import dev.flotilla.selectors.Finding;
import dev.flotilla.selectors.FindingRule;
import dev.flotilla.selectors.Identity;
import dev.flotilla.selectors.Languages;
import dev.flotilla.selectors.ListName;
import dev.flotilla.selectors.ListRule;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Reading;
import dev.flotilla.selectors.Relation;
import dev.flotilla.selectors.RelationRule;
import dev.flotilla.selectors.Shape;
import dev.flotilla.selectors.Variant;
import dev.flotilla.selectors.WriteRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pack put together by a test, of just what the test is about. */
final class TinyPack {
  private final List<Variant> variants = new ArrayList<>();
  private final List<Condition> busy = new ArrayList<>();
  private final Map<ActionKind, List<WriteRule>> writes = new EnumMap<>(ActionKind.class);
  private final Map<Identity, List<Reading>> identity = new EnumMap<>(Identity.class);
  private final Map<Amount, List<Reading>> amounts = new EnumMap<>(Amount.class);
  private final Map<Element, List<Find>> elements = new EnumMap<>(Element.class);
  private final List<RelationRule> relations = new ArrayList<>();
  private final List<FindingRule> findings = new ArrayList<>();
  private final Map<ListName, ListRule> lists = new EnumMap<>(ListName.class);
  private final Map<String, Map<String, String>> words = new HashMap<>();
  private Shape.Confirm confirm = Shape.Confirm.NONE;
  private boolean mixed;

  static Find css(String css) {
    return new Find(css, null, null, null, null);
  }

  static Find css(String css, String variant) {
    return new Find(css, null, null, null, variant);
  }

  static Find word(String css, String word) {
    return new Find(css, word, null, null, null);
  }

  static Find exact(String css, String exact) {
    return new Find(css, null, null, exact, null);
  }

  static Reading text(String css) {
    return new Reading(css, css, null, null, null);
  }

  static Reading attribute(@Nullable String css, String attribute) {
    return new Reading(css + "@" + attribute, css, attribute, null, null);
  }

  static Reading attribute(String css, String attribute, String variant) {
    return new Reading(css, css, attribute, null, variant);
  }

  TinyPack variant(String name, Condition when) {
    variants.add(new Variant(name, List.of(when)));
    return this;
  }

  TinyPack busy(Condition when) {
    busy.add(when);
    return this;
  }

  TinyPack write(ActionKind kind, WriteRule rule) {
    writes.computeIfAbsent(kind, k -> new ArrayList<>()).add(rule);
    return this;
  }

  TinyPack identity(Identity kind, Reading... readings) {
    identity.put(kind, List.of(readings));
    return this;
  }

  TinyPack amount(Amount amount, Reading... readings) {
    amounts.put(amount, List.of(readings));
    return this;
  }

  TinyPack element(Element element, Find... finds) {
    elements.put(element, List.of(finds));
    return this;
  }

  TinyPack relation(Relation relation, Condition... when) {
    relations.add(new RelationRule(relation + " " + relations.size(), relation, List.of(when)));
    return this;
  }

  TinyPack finding(String rule, Finding finding, Condition... when) {
    return finding(rule, finding, Set.of(), when);
  }

  TinyPack finding(String rule, Finding finding, Set<ActionKind> during, Condition... when) {
    findings.add(new FindingRule(rule, finding, Verdict.UNKNOWN, during, List.of(when)));
    return this;
  }

  TinyPack list(ListName name, ListRule rule) {
    lists.put(name, rule);
    return this;
  }

  TinyPack word(String language, String word, String text) {
    words.computeIfAbsent(language, l -> new HashMap<>()).put(word, text);
    return this;
  }

  TinyPack mixed() {
    mixed = true;
    return this;
  }

  TinyPack confirm(Shape.Confirm how) {
    confirm = how;
    return this;
  }

  Pack pack() {
    return new Pack(
        "tiny",
        "1",
        Optional.empty(),
        new Shape(
            Shape.Invite.CLICK,
            false,
            Shape.Pending.LIST,
            Shape.Withdraw.PROFILE,
            confirm,
            true,
            false,
            Shape.Proof.PAGE),
        "/in/{slug}",
        false,
        "/",
        Optional.empty(),
        List.of(),
        variants,
        List.of(new Condition.Loaded()),
        busy,
        List.of(new Condition.Has(css("body"))),
        writes,
        identity,
        amounts,
        elements,
        relations,
        findings,
        lists,
        List.of(),
        new Languages("en", mixed, words));
  }
}
