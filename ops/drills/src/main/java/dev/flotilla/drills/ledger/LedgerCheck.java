package dev.flotilla.drills.ledger;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the practice site's ledger with the coordinator's actions, both ways. What is in doubt
 * is counted and named, and is no disagreement as long as the coordinator does not claim to know.
 */
public final class LedgerCheck {
  private final Ledger ledger;
  private final Map<ActionKind, Map<Deed, List<ActionView>>> actions =
      new EnumMap<>(ActionKind.class);
  private final List<String> differences = new ArrayList<>();
  private final List<String> inDoubt = new ArrayList<>();

  private LedgerCheck(
      List<LedgerEvent> events,
      Map<String, String> slugs,
      Map<String, List<ActionView>> actionsBySeat) {
    this.ledger = new Ledger(events, slugs);
    for (var kind : ActionKind.values()) {
      actions.put(kind, new TreeMap<>());
    }
    actionsBySeat.forEach((seat, all) -> all.forEach(action -> note(seat, action)));
  }

  private void note(String seat, ActionView action) {
    var contact = action.contact();
    if (contact != null) {
      of(action.kind())
          .computeIfAbsent(new Deed(seat, contact), d -> new ArrayList<>())
          .add(action);
    }
  }

  private Map<Deed, List<ActionView>> of(ActionKind kind) {
    return Objects.requireNonNull(actions.get(kind));
  }

  /**
   * @param events the whole ledger
   * @param slugs the slug each person is listed under, by member id
   * @param actionsBySeat every action of every account, by the account's name, which is its seat
   */
  public static LedgerComparison compare(
      List<LedgerEvent> events,
      Map<String, String> slugs,
      Map<String, List<ActionView>> actionsBySeat) {
    return new LedgerCheck(events, slugs, actionsBySeat).compare();
  }

  private LedgerComparison compare() {
    for (var kind : ActionKind.values()) {
      if (kind.writes()) {
        compare(kind);
      }
    }
    var viewed = ledger.viewed();
    viewed.forEach(this::mustBeWanted);
    confirmed(of(ActionKind.VIEW)).stream()
        .filter(deed -> !viewed.contains(deed))
        .forEach(deed ->
            differences.add(
                "The coordinator says the view " + deed + " was made; the site saw none"));
    actions.forEach(
        (kind, all) -> all.forEach((deed, list) -> collectInDoubt(kind.wire(), deed, list)));
    return new LedgerComparison(
        ledger.made(ActionKind.INVITE).size(),
        ledger.views(),
        ledger.duplicateInvites(),
        inDoubt,
        differences);
  }

  private void compare(ActionKind kind) {
    var made = ledger.made(kind);
    made.forEach(deed -> mustBeKnown(kind, deed));
    confirmed(of(kind)).stream()
        .filter(deed -> !made.contains(deed))
        .forEach(deed ->
            differences.add(
                "The coordinator says the %s %s was %s; the site never got it"
                    .formatted(noun(kind), deed, kind == ActionKind.INVITE ? "sent" : "made")));
  }

  private void mustBeKnown(ActionKind kind, Deed deed) {
    var known = of(kind).getOrDefault(deed, List.of());
    if (known.isEmpty()) {
      differences.add(
          "The site got %s %s %s that nobody asked for"
              .formatted(kind == ActionKind.INVITE ? "an" : "a", noun(kind), deed));
    } else if (known.stream().noneMatch(LedgerCheck::admits)) {
      var last = known.get(known.size() - 1);
      differences.add(
          "The site got the "
              + noun(kind)
              + ' '
              + deed
              + "; the coordinator has it as "
              + last.state().wire()
              + (last.outcome() == null ? "" : ", " + last.outcome().wire()));
    }
  }

  private void mustBeWanted(Deed deed) {
    if (actions.values().stream().noneMatch(all -> all.containsKey(deed))) {
      differences.add("The site recorded a view " + deed + " that nobody asked for");
    }
  }

  private static String noun(ActionKind kind) {
    return switch (kind) {
      case INVITE -> "invitation";
      case WITHDRAW -> "withdrawal";
      case VIEW, LIKE, PENDING_LIST, SESSION_CHECK, RELATION_CHECK -> kind.wire().replace('_', ' ');
    };
  }

  private static Set<Deed> confirmed(Map<Deed, List<ActionView>> actions) {
    var confirmed = new TreeSet<Deed>();
    actions.forEach((deed, list) -> {
      if (list.stream().anyMatch(action -> action.state() == ActionState.CONFIRMED)) {
        confirmed.add(deed);
      }
    });
    return confirmed;
  }

  private void collectInDoubt(String kind, Deed deed, List<ActionView> actions) {
    actions.stream()
        .filter(action -> open(action.state()))
        .forEach(action -> inDoubt.add(kind + " " + deed + " (" + action.state().wire() + ")"));
  }

  private static boolean admits(ActionView action) {
    return action.state() == ActionState.CONFIRMED
        || open(action.state())
        // Done in parts, and not all of them yet.
        || action.parts() > 0;
  }

  /** Whether the coordinator leaves open if it reached the site. */
  private static boolean open(ActionState state) {
    return switch (state) {
      case PERMITTED, IN_DOUBT, NEEDS_HUMAN -> true;
      case AVAILABLE, LEASED, CONFIRMED, ALREADY, REFUSED, NOT_SENT -> false;
    };
  }
}
