package dev.flotilla.cli.up;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Screen;
import dev.flotilla.cli.terminal.StopSignal;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.drills.fleet.DataLock;
import dev.flotilla.drills.fleet.FleetPlan;
import dev.flotilla.drills.fleet.FleetPlan.Practice;
import dev.flotilla.drills.fleet.FleetProcesses;
import dev.flotilla.drills.fleet.FleetSites;
import dev.flotilla.drills.fleet.Programs;
import dev.flotilla.drills.practice.Person;
import dev.flotilla.drills.practice.PracticeSite;
import dev.flotilla.drills.process.Port;
import dev.flotilla.drills.process.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One run of a fleet on a data folder. */
final class Up {
  private static final int COORDINATOR_PORT = 7400;
  private static final int PRACTICE_PORT = 7480;
  private static final int PEOPLE = 300;
  private static final int SEATS = 12;
  private static final long SEED = 1;

  private final Path data;
  private final int workers;
  private final boolean practice;
  private final FleetSites sites;
  private final Screen out;
  private final Screen err;
  private final StopSignal stop;

  Up(
      Path data,
      int workers,
      boolean practice,
      FleetSites sites,
      Terminal terminal,
      StopSignal stop) {
    this.data = data;
    this.workers = workers;
    this.practice = practice;
    this.sites = sites;
    this.out = terminal.out();
    this.err = terminal.err();
    this.stop = stop;
  }

  int run() throws IOException, InterruptedException {
    try (var lock = DataLock.take(data)) {
      out.print(Line.of(Cell.faint("  Starting a fleet on " + data + " …")));
      return run(lock);
    } catch (StartFailure e) {
      err.print(Line.of(new Cell("  ✗ " + e.getMessage(), Ink.BAD)));
      return ExitCode.FAILED;
    }
  }

  private int run(DataLock held) throws IOException, InterruptedException, StartFailure {
    try (var fleet = FleetProcesses.start(plan())) {
      var file =
          new FleetFile(
              fleet.coordinator(),
              fleet.practiceSite().orElse(null),
              ProcessHandle.current().pid());
      file.write(data);
      fleet.startWorkers();
      out.print(new UpGreeting(file, data, somebody(fleet)).lines());
      new Supervision(fleet, err).until(stop);
      out.print(Line.of(Cell.faint("  Stopping; workers finish what they have begun…")));
    } finally {
      FleetFile.remove(data);
    }
    out.print(Line.of(Cell.faint("  Stopped. Everything is kept in " + data)));
    return held.held() ? ExitCode.OK : ExitCode.FAILED;
  }

  /** Somebody on the practice site who can simply be invited. */
  private static Optional<String> somebody(FleetProcesses fleet)
      throws IOException, InterruptedException {
    if (fleet.practiceSite().isEmpty()) {
      return Optional.empty();
    }
    var site = new PracticeSite(fleet.practiceSite().get());
    return site.people().stream().filter(Person::plain).findFirst().map(site::profile);
  }

  private FleetPlan plan() throws IOException {
    var site =
        practice
            ? Optional.of(new Practice(Port.freeOr(PRACTICE_PORT), PEOPLE, SEATS, SEED, true))
            : Optional.<Practice>empty();
    return new FleetPlan(
        data,
        FleetPlan.redisUrl(System.getenv()),
        Port.freeOr(COORDINATOR_PORT),
        site,
        sites,
        workers,
        Map.of(),
        Programs.REAL);
  }
}
