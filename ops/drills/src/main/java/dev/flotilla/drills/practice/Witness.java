package dev.flotilla.drills.practice;

import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.drills.ledger.LedgerCheck;
import dev.flotilla.drills.ledger.LedgerComparison;
import dev.flotilla.protocol.api.ActionView;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks both sides for all they know and compares them. */
public final class Witness {
  private Witness() {}

  /** The comparison as of now. The accounts are told apart by name, which is their seat's. */
  public static LedgerComparison compare(CoordinatorApi coordinator, PracticeSite site)
      throws IOException, InterruptedException {
    var actions = new TreeMap<String, List<ActionView>>();
    for (var account : coordinator.accounts()) {
      actions.put(account.name(), coordinator.actions(account.id(), null, null));
    }
    var slugs =
        site.people().stream()
            .collect(Collectors.toMap(Person::memberId, Person::slug, (a, b) -> a));
    // The ledger is read last: whatever the coordinator has confirmed must be in it by then.
    return LedgerCheck.compare(site.ledger(), slugs, actions);
  }
}
