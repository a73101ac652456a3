package dev.flotilla.cli.up;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Screen;
import dev.flotilla.cli.terminal.StopSignal;
import dev.flotilla.drills.fleet.FleetProcesses;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Starts again what has fallen, each time after a longer pause. */
final class Supervision {
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final FleetProcesses fleet;
  private final Screen talk;
  private final InstantSource clock = InstantSource.system();
  private final Map<String, Duration> pauses = new HashMap<>();
  private final Map<String, Instant> due = new HashMap<>();

  Supervision(FleetProcesses fleet, Screen talk) {
    this.fleet = fleet;
    this.talk = talk;
  }

  void until(StopSignal stop) throws InterruptedException, IOException {
    while (!stop.await(TICK)) {
      for (var child : fleet.fallen()) {
        lookAfter(child.name());
      }
    }
  }

  private void lookAfter(String name) throws IOException {
    var now = clock.instant();
    var at = due.get(name);
    if (at == null) {
      var pause = pauses.getOrDefault(name, FIRST_PAUSE);
      due.put(name, now.plus(pause));
      var longer = pause.multipliedBy(2);
      pauses.put(name, longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer);
      talk.print(
          Line.of(
              new Cell("  ! " + name + " ended unasked", Ink.WARN),
              Cell.of("; it starts again in " + pause.toSeconds() + " s"),
              Cell.faint(" (its log: " + fleet.child(name).plan().log() + ")")));
    } else if (!at.isAfter(now)) {
      due.remove(name);
      fleet.restart(name);
      talk.print(Line.of(Cell.faint("  " + name + " was started again")));
    }
  }
}
