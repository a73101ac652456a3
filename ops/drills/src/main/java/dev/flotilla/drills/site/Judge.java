package dev.flotilla.drills.site;

import dev.flotilla.drills.ledger.LedgerEvent;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.worker.flow.Ending;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an attempt told the truth. What is true stands in the ledger; what is right stands in the
 * situation.
 */
final class Judge {
  private Judge() {}

  /** Everything wrong with it; empty where it is right. */
  static List<String> faults(Scene scene, Stage.Cast cast, Ending ending, List<LedgerEvent> since) {
    var faults = new ArrayList<String>();
    var situation = scene.situation();
    var done =
        since.stream()
            .filter(LedgerEvent::created)
            .filter(event -> writes(event.kind()))
            .filter(event -> cast.seat().seat().equals(event.seat()))
            .toList();
    done.stream()
        .filter(event -> !cast.person().slug().equals(event.person()))
        .forEach(event -> faults.add(event.kind() + " of somebody else: " + event.person()));
    var wanted = situation.kind().wire();
    done.stream()
        .filter(event -> !event.kind().equals(wanted) || situation.mode() == Mode.VERIFY)
        .forEach(event -> faults.add("a deed that nobody asked for: " + event.kind()));
    if (done.size() > 1) {
      faults.add(done.size() + " deeds in one attempt");
    }
    var outcome = ending.outcome().wire();
    if (!situation.outcomes().contains(outcome)) {
      faults.add("outcome " + outcome + ", not " + String.join(" or ", situation.outcomes()));
    }
    verdict(situation, ending.verdict(), !done.isEmpty(), faults);
    return faults;
  }

  private static void verdict(
      Situation situation, Verdict verdict, boolean done, List<String> faults) {
    if (verdict == Verdict.UNKNOWN) {
      if (!situation.doubtful()) {
        faults.add("in doubt, where the page tells");
      }
      return;
    }
    if (situation.kind().writes() && situation.mode() == Mode.PERFORM) {
      var truth = done ? Verdict.SENT : Verdict.NOT_SENT;
      if (verdict != truth) {
        faults.add("verdict %s, the ledger says %s".formatted(verdict.wire(), truth.wire()));
      }
    }
  }

  private static boolean writes(String kind) {
    for (var known : ActionKind.values()) {
      if (known.writes() && known.wire().equals(kind)) {
        return true;
      }
    }
    return kind.equals("unlike") || kind.equals("accept") || kind.equals("ignore");
  }
}
