package dev.flotilla.selectors;

import dev.flotilla.protocol.ActionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hints at what a pack says and its shape has no use for, and at deeds that cannot be told apart.
 */
final class ShapeHints {
  private final YamlNode root;
  private final Pack pack;
  private final Shape shape;
  private final List<Fault> hints = new ArrayList<>();

  ShapeHints(YamlNode root, Pack pack) {
    this.root = root;
    this.pack = pack;
    this.shape = pack.shape();
  }

  List<Fault> all() {
    unused();
    proof();
    writes();
    root.within().forEach(this::uncovered);
    return hints;
  }

  private void unused() {
    var needed = new NeededCheck(root, pack);
    var elements = EnumSet.copyOf(needed.elements());
    if (pack.note().isPresent()) {
      elements.add(Element.ADD_NOTE);
    }
    for (var element : pack.elements().keySet()) {
      if (!elements.contains(element)) {
        at("elements", element.name(), "is not used on a site of this shape");
      }
    }
    for (var list : pack.lists().keySet()) {
      if (!needed.lists().contains(list)) {
        at("lists", list.name(), "is not read on a site of this shape");
      }
    }
    for (var kind : pack.writes().keySet()) {
      if (!needed.writes().contains(kind)) {
        at("writes", kind.wire(), "is not done on a site of this shape");
      }
    }
    if (!shape.menu()
        && pack.relations().stream().anyMatch(rule -> rule.relation() == Relation.IN_MENU)) {
      root.at("relations")
          .ifPresent(node -> hints.add(node.says("speaks of in_menu, but the shape has no menu")));
    }
  }

  private void proof() {
    if (shape.invite() == Shape.Invite.TOGGLE && shape.proof() == Shape.Proof.PAGE) {
      at("shape", "proof", "is reload all the same: a toggle is proved by nothing less");
    }
  }

  /** A permit lets one kind through: two kinds with one request are let through together. */
  private void writes() {
    Set<String> seen = new HashSet<>();
    for (var kind : ActionKind.values()) {
      for (var rule : pack.writes().getOrDefault(kind, List.of())) {
        if (!seen.add(rule.toString())) {
          at(
              "writes",
              kind.wire(),
              "is the request of another kind as well, so a permit for one lets the other"
                  + " through; tell them apart by posted");
        }
      }
    }
  }

  private void uncovered(YamlNode node) {
    node.at("response")
        .flatMap(response -> response.at("address"))
        .filter(address -> !covered(address.text()))
        .ifPresent(address ->
            hints.add(
                address.says("is no address that writes names: is the rule about a deed at all?")));
  }

  private boolean covered(String address) {
    var pattern = Pattern.compile(address);
    return pack.writes().values().stream()
        .flatMap(List::stream)
        .map(WriteRule::address)
        .anyMatch(written ->
            pattern.matcher(written.replace("*", "")).find()
                || pattern.matcher(written.replace("*", "/x")).find());
  }

  private void at(String field, String name, String message) {
    root.at(field)
        .flatMap(node -> node.at(name.toLowerCase(Locale.ROOT)))
        .ifPresent(node -> hints.add(node.says(message)));
  }
}
