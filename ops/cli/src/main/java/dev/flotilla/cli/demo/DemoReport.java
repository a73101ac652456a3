package dev.flotilla.cli.demo;

import dev.flotilla.drills.ledger.LedgerComparison;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.FleetView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a demo came to; with {@code --json} its one document.
 *
 * @param ok whether work was done, both sides agree and nobody was invited twice
 * @param differences each mismatch in words
 * @param interrupted whether it ended before its time
 */
record DemoReport(
    boolean ok,
    Actions actions,
    Ledger ledger,
    int mismatches,
    int duplicateInvites,
    List<String> differences,
    Seconds seconds,
    int seats,
    int workers,
    long seed,
    boolean interrupted) {

  /** The coordinator's side. */
  record Actions(
      int submitted,
      int completed,
      Map<ActionKind, Integer> byKind,
      Map<String, Integer> byOutcome,
      int inDoubt,
      List<String> inDoubtNames) {}

  /** The site's side. */
  record Ledger(int invites, int views) {}

  /** Since the start of the command, the build not counted. */
  record Seconds(double toPage, @Nullable Double toFirstAction, double total) {}

  static DemoReport of(
      FleetView fleet,
      LedgerComparison comparison,
      Seconds seconds,
      DemoOptions options,
      boolean interrupted) {
    var actions = fleet.actions();
    return new DemoReport(
        comparison.clean() && actions.completed() > 0,
        new Actions(
            actions.submitted(),
            actions.completed(),
            actions.byKind(),
            actions.byOutcome(),
            comparison.inDoubt().size(),
            comparison.inDoubt()),
        new Ledger(comparison.invites(), comparison.views()),
        comparison.mismatches(),
        comparison.duplicateInvites(),
        comparison.differences(),
        seconds,
        options.seats,
        options.workers,
        options.seed,
        interrupted);
  }
}
