package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.Screen;
import dev.flotilla.cli.terminal.StopSignal;
import dev.flotilla.drills.api.CallFailed;
import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.drills.fleet.FleetProcesses;
import dev.flotilla.protocol.api.FleetView;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Shows a fleet at work until its time is up, it is stopped, or nothing is left to do. */
final class Live {
  private static final Duration TICK = Duration.ofMillis(500);
  private static final Duration PLAIN_EVERY = Duration.ofSeconds(5);

  private final CoordinatorApi coordinator;
  private final FleetProcesses fleet;
  private final Screen talk;
  private final Watch watch;
  private final @Nullable Duration length;
  private final Duration began;
  private @Nullable Double toFirstAction;
  private Duration nextLine = Duration.ZERO;

  Live(
      CoordinatorApi coordinator,
      FleetProcesses fleet,
      Screen talk,
      Watch watch,
      @Nullable Duration length) {
    this.coordinator = coordinator;
    this.fleet = fleet;
    this.talk = talk;
    this.watch = watch;
    this.length = length;
    this.began = watch.elapsed();
  }

  /** Seconds to the first completed action, absent where none was. */
  @Nullable Double toFirstAction() {
    return toFirstAction;
  }

  void run(StopSignal stop, Connecting connecting) throws InterruptedException {
    var finished = false;
    do {
      finished = look(connecting.over()) || connecting.failed();
    } while (!finished && !timeIsUp() && !stop.await(TICK));
  }

  /** Looks once and shows it; true when there is nothing to wait for. */
  private boolean look(boolean connected) {
    try {
      var state = coordinator.fleet();
      note(state);
      show(state);
      // Without a set time the fleet stays up for people to look around.
      return length != null && connected && nothingLeft(state);
    } catch (CallFailed e) {
      // A coordinator that is being restarted is found again by the next look.
      return false;
    }
  }

  private void note(FleetView state) {
    if (toFirstAction == null && state.actions().completed() > 0) {
      toFirstAction = watch.seconds();
    }
  }

  private void show(FleetView state) {
    var picture =
        new Picture(state, fleet.fallen(), elapsed(), length, InstantSource.system().instant());
    if (talk.terminal()) {
      talk.paint(picture.block(coordinator.accounts()));
    } else if (elapsed().compareTo(nextLine) >= 0) {
      nextLine = elapsed().plus(PLAIN_EVERY);
      talk.print(picture.line());
    }
  }

  private Duration elapsed() {
    return watch.elapsed().minus(began);
  }

  private boolean timeIsUp() {
    return length != null && elapsed().compareTo(length) >= 0;
  }

  private static boolean nothingLeft(FleetView state) {
    var actions = state.actions();
    return actions.submitted() > 0 && actions.completed() == actions.submitted();
  }
}
