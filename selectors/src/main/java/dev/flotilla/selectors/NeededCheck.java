package dev.flotilla.selectors;

import dev.flotilla.protocol.ActionKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what a pack's shape needs and the pack does not say: a flow must never meet a gap. */
final class NeededCheck {
  /** The relations a site may not know. */
  static final List<String> MAY_BE_NEVER = List.of("incoming", "withdrawn", "closed", "own");

  private final YamlNode root;
  private final Pack pack;
  private final Shape shape;

  NeededCheck(YamlNode root, Pack pack) {
    this.root = root;
    this.pack = pack;
    this.shape = pack.shape();
  }

  void check() {
    // Without a readable shape nothing can be told.
    if (root.at("shape").filter(YamlNode::isMapping).isPresent()) {
      shape();
      says("elements", elements(), pack.elements().keySet());
      says("writes", writes(), pack.writes().keySet());
      says("lists", lists(), pack.lists().keySet());
      relations();
    }
    identity();
    rows();
    note();
    root.each("variants")
        .filter(node -> node.each("when").anyMatch(when -> when.at("variant").isPresent()))
        .forEach(node -> node.fault("is told by a variant; tell it by something on the page"));
  }

  private void shape() {
    var pending = shape.pending();
    if (shape.withdraw() == Shape.Withdraw.LIST
        && pending != Shape.Pending.LIST
        && pending != Shape.Pending.DIRECTORY) {
      fault("shape", "has withdraw: list, so pending must be list or directory");
    }
    if (shape.withdraw() == Shape.Withdraw.NONE && shape.confirm() != Shape.Confirm.NONE) {
      fault("shape", "has withdraw: none, so confirm must be none");
    }
  }

  /** What a flow touches on a site of this shape. */
  Set<Element> elements() {
    var needed = EnumSet.of(Element.CONNECT);
    if (shape.menu()) {
      needed.add(Element.MORE);
    }
    if (shape.invite() == Shape.Invite.DIALOG) {
      needed.addAll(Set.of(Element.INVITE_DIALOG, Element.SEND_WITHOUT_NOTE));
    }
    if (pack.note().isPresent()) {
      needed.addAll(Set.of(Element.NOTE_FIELD, Element.SEND_WITH_NOTE));
    }
    if (shape.withdraw() != Shape.Withdraw.NONE) {
      needed.add(Element.WITHDRAW);
    }
    if (shape.confirm() == Shape.Confirm.DIALOG) {
      needed.addAll(Set.of(Element.WITHDRAW_DIALOG, Element.CONFIRM_WITHDRAW));
    }
    if (shape.likes()) {
      needed.add(Element.LIKE);
    }
    if (shape.toast()) {
      needed.add(Element.TOAST);
    }
    return needed;
  }

  Set<ActionKind> writes() {
    var needed = EnumSet.of(ActionKind.INVITE);
    if (shape.withdraw() != Shape.Withdraw.NONE) {
      needed.add(ActionKind.WITHDRAW);
    }
    if (shape.likes()) {
      needed.add(ActionKind.LIKE);
    }
    return needed;
  }

  Set<ListName> lists() {
    var needed = EnumSet.noneOf(ListName.class);
    if (shape.pending() == Shape.Pending.LIST || shape.pending() == Shape.Pending.DIRECTORY) {
      needed.add(ListName.PENDING);
    }
    if (shape.likes()) {
      needed.add(ListName.POSTS);
    }
    return needed;
  }

  private void relations() {
    var never =
        root.each("never")
            .flatMap(node -> node.constant(Relation.class).stream())
            .collect(Collectors.toSet());
    var there = pack.relations().stream().map(RelationRule::relation).collect(Collectors.toSet());
    var needed = EnumSet.allOf(Relation.class);
    needed.removeAll(never);
    if (!shape.menu()) {
      needed.remove(Relation.IN_MENU);
    }
    says("relations", needed, there);
    there.stream()
        .filter(never::contains)
        .sorted()
        .forEach(both -> fault("never", "holds " + name(both) + ", which has a rule"));
  }

  private void identity() {
    if (pack.identity().keySet().equals(Set.of(Identity.SLUG))) {
      fault("identity", "must say member_id or name: a slug alone tells nobody apart");
    }
    root.at("identity").stream()
        .flatMap(node -> node.isMapping() ? node.entries().values().stream() : null)
        .flatMap(kind -> kind.items().stream())
        .filter(reading -> reading.isMapping())
        .filter(reading -> reading.at("css").isEmpty() && reading.at("pattern").isEmpty())
        .forEach(
            reading -> reading.fault("needs css, or a pattern to read the page's address with"));
  }

  private void rows() {
    pack.lists()
        .forEach((name, list) -> {
          var where = "lists." + name(name);
          switch (name) {
            case PENDING -> {
              if (!list.identity().containsKey(Identity.SLUG)
                  && !list.identity().containsKey(Identity.MEMBER_ID)) {
                fault(where, "needs identity with slug or member_id");
              }
              if (shape.pending() == Shape.Pending.DIRECTORY && list.wanted().isEmpty()) {
                fault(where, "needs wanted: it tells who in the directory is pending");
              }
            }
            case POSTS -> {
              if (!list.address().contains(ProfileAddress.SLUG)) {
                fault(where, "needs {slug} in its address");
              }
              if (list.key().isEmpty()) {
                fault(where, "needs key: it tells one post from another");
              }
              if (list.wanted().isEmpty()) {
                fault(where, "needs wanted: it tells the contact's own posts");
              }
              if (list.done().isEmpty()) {
                fault(where, "needs done: it tells posts that are liked already");
              }
            }
          }
        });
  }

  private void note() {
    pack.note()
        .filter(note -> note.atMost() < note.limit() || note.limit() == 0)
        .ifPresent(note -> fault("note", "needs a limit above 0 and at_most no less than it"));
    root.at("ages").filter(YamlNode::isMapping).stream()
        .flatMap(node -> node.entries().values().stream())
        .flatMap(rules -> rules.items().stream())
        .filter(rule -> rule.at("number").isEmpty())
        .forEach(rule ->
            rule.at("text")
                .ifPresent(text ->
                    RegexCheck.fault(text.text(), 1)
                        .filter(fault -> fault.startsWith("needs"))
                        .ifPresent(fault -> text.fault(fault + ", or number beside it"))));
  }

  private <E extends Enum<E>> void says(String field, Set<E> needed, Collection<E> there) {
    needed.stream()
        .filter(constant -> !there.contains(constant))
        .forEach(constant -> fault(field, "says nothing of " + name(constant)));
  }

  /**
   * At {@code path}, or where the path ends; at the pack's start where a whole field is missing.
   */
  private void fault(String path, String message) {
    var node = root;
    for (var field : path.split("\\.", -1)) {
      var next = node.at(field);
      if (next.isEmpty()) {
        node.fault("has no " + field + ", and so " + message);
        return;
      }
      node = next.get();
    }
    node.fault(message);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
