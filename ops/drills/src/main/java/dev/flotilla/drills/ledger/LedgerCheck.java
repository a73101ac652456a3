package dev.flotilla.drills.ledger;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the practice site's ledger with the coordinator's actions, both ways. What is in doubt
 * is counted and named, and is no disagreement as long as the coordinator does not claim to know.
 */
public final class LedgerCheck {
  private final Ledger ledger;
  private final Map<Deed, List<ActionView>> invites = new TreeMap<>();
  private final Map<Deed, List<ActionView>> views = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private final List<String> inDoubt = new ArrayList<>();

  private LedgerCheck(
      List<LedgerEvent> events,
      Map<String, String> slugs,
      Map<String, List<ActionView>> actionsBySeat) {
    this.ledger = new Ledger(events, slugs);
    actionsBySeat.forEach((seat, actions) ->
        actions.forEach(action ->
            (action.kind() == ActionKind.INVITE ? invites : views)
                .computeIfAbsent(new Deed(seat, action.contact()), d -> new ArrayList<>())
                .add(action)));
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
    var invited = ledger.invited();
    var viewed = ledger.viewed();
    invited.forEach(this::mustBeKnown);
    viewed.forEach(this::mustBeWanted);
    confirmed(invites).stream()
        .filter(deed -> !invited.contains(deed))
        .forEach(deed ->
            differences.add(
                "The coordinator says the invitation "
                    + deed
                    + " was sent; the site never got it"));
    confirmed(views).stream()
        .filter(deed -> !viewed.contains(deed))
        .forEach(deed ->
            differences.add(
                "The coordinator says the view " + deed + " was made; the site saw none"));
    invites.forEach((deed, actions) -> collectInDoubt("invite", deed, actions));
    views.forEach((deed, actions) -> collectInDoubt("view", deed, actions));
    return new LedgerComparison(
        invited.size(), ledger.views(), ledger.duplicateInvites(), inDoubt, differences);
  }

  private void mustBeKnown(Deed deed) {
    var actions = invites.getOrDefault(deed, List.of());
    if (actions.isEmpty()) {
      differences.add("The site got an invitation " + deed + " that nobody asked for");
    } else if (actions.stream().noneMatch(LedgerCheck::admits)) {
      var last = actions.get(actions.size() - 1);
      differences.add(
          "The site got the invitation "
              + deed
              + "; the coordinator has it as "
              + last.state().wire()
              + (last.outcome() == null ? "" : ", " + last.outcome().wire()));
    }
  }

  private void mustBeWanted(Deed deed) {
    if (!invites.containsKey(deed) && !views.containsKey(deed)) {
      differences.add("The site recorded a view " + deed + " that nobody asked for");
    }
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
    return action.state() == ActionState.CONFIRMED || open(action.state());
  }

  /** Whether the coordinator leaves open if it reached the site. */
  private static boolean open(ActionState state) {
    return switch (state) {
      case PERMITTED, IN_DOUBT, NEEDS_HUMAN -> true;
      case AVAILABLE, LEASED, CONFIRMED, ALREADY, REFUSED, NOT_SENT -> false;
    };
  }
}
