package dev.flotilla.protocol.api;

import dev.flotilla.protocol.ActionKind;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /v1/fleet}: the whole at a glance.
 *
 * @param accounts how many, by state
 * @param leases accounts being acted for now
 */
public record FleetView(
    Map<AccountView.State, Integer> accounts,
    int leases,
    Actions actions,
    List<WorkerView> workers) {
  public FleetView {
    accounts = Map.copyOf(accounts);
    workers = List.copyOf(workers);
  }

  /**
   * Counts of actions: {@code completed} are those in a terminal state, split by kind and by
   * outcome.
   */
  public record Actions(
      int submitted,
      int waiting,
      int leased,
      int inDoubt,
      int completed,
      Map<ActionKind, Integer> byKind,
      Map<String, Integer> byOutcome) {
    public Actions {
      byKind = Map.copyOf(byKind);
      byOutcome = Map.copyOf(byOutcome);
    }
  }
}
