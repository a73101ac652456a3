package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Screen;
import dev.flotilla.drills.api.CallFailed;
import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.protocol.api.FleetView;
import java.time.Duration;

/** Ends the work in order: nothing new is taken, what runs comes to its end. */
final class Closing {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final CoordinatorApi coordinator;
  private final Screen talk;

  Closing(CoordinatorApi coordinator, Screen talk) {
    this.coordinator = coordinator;
    this.talk = talk;
  }

  /** The fleet once it is quiet, or after the longest wait. */
  FleetView settle() throws InterruptedException {
    talk.keep();
    talk.print(Line.of(Cell.faint("  Taking no new work; running actions come to their end…")));
    for (var worker : coordinator.fleet().workers()) {
      drain(worker.id());
    }
    Deadline.in(LONGEST).await(() -> quiet(coordinator.fleet()));
    return coordinator.fleet();
  }

  private void drain(String worker) {
    try {
      coordinator.drain(worker);
    } catch (CallFailed e) {
      // A worker that is gone already takes nothing new either.
      talk.print(Line.of(Cell.faint("  " + worker + ": " + e.getMessage())));
    }
  }

  private static boolean quiet(FleetView fleet) {
    return fleet.leases() == 0 && fleet.actions().leased() == 0;
  }
}
