package dev.flotilla.cli.demo;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.cli.terminal.Ink;
import dev.flotilla.cli.terminal.Line;
import dev.flotilla.cli.terminal.Screen;
import dev.flotilla.cli.terminal.StopSignal;
import dev.flotilla.cli.terminal.Terminal;
import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.drills.fleet.FleetPlan;
import dev.flotilla.drills.fleet.FleetPlan.Practice;
import dev.flotilla.drills.fleet.FleetProcesses;
import dev.flotilla.drills.fleet.FleetSites;
import dev.flotilla.drills.fleet.Programs;
import dev.flotilla.drills.practice.PracticeFleet;
import dev.flotilla.drills.practice.PracticeSite;
import dev.flotilla.drills.practice.Witness;
import dev.flotilla.drills.process.LogTail;
import dev.flotilla.drills.process.Port;
import dev.flotilla.drills.process.StartFailure;
import dev.flotilla.protocol.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/** One demo from the first process to the last. */
final class Demo {
  private static final int PEOPLE = 300;
  private static final int LOG_LINES = 12;

  private final DemoOptions options;
  private final Terminal terminal;
  private final Screen talk;
  private final StopSignal stop;
  private final Watch watch = Watch.sinceStart();

  Demo(DemoOptions options, Terminal terminal, StopSignal stop) {
    this.options = options;
    this.terminal = terminal;
    this.talk = options.json ? terminal.err() : terminal.out();
    this.stop = stop;
  }

  int run() throws IOException, InterruptedException {
    try (var folder = DemoFolder.create(options.keep, talk)) {
      return run(folder);
    }
  }

  private int run(DemoFolder folder) throws IOException, InterruptedException {
    talk.print(Line.of(Cell.faint("  Starting Redis, the practice site and a coordinator…")));
    try (var fleet = FleetProcesses.start(plan(folder))) {
      var report = work(fleet);
      talk.wipe();
      talk.print(new Farewell(report).lines());
      if (options.json) {
        terminal.out().stream().println(Wire.JSON.writeValueAsString(report));
      }
      if (!report.ok()) {
        folder.keep();
      }
      return report.ok() ? ExitCode.OK : ExitCode.FAILED;
    } catch (StartFailure e) {
      folder.keep();
      explain(folder, e);
      return ExitCode.FAILED;
    } catch (IOException | RuntimeException e) {
      folder.keep();
      throw e;
    }
  }

  private DemoReport work(FleetProcesses fleet)
      throws IOException, InterruptedException, StartFailure {
    var coordinator = new CoordinatorApi(fleet.coordinator(), Optional.empty());
    var site = new PracticeSite(fleet.practiceSite().orElseThrow());
    Greeting.awaitPage(fleet.coordinator());
    var toPage = watch.seconds();
    talk.print(Greeting.lines(fleet.coordinator(), site.origin(), toPage));
    fleet.startWorkers();
    // People see the seats come in, and the first of them work, while others still connect.
    var connecting = new Connecting(new PracticeFleet(coordinator, site, options.seed), options);
    var live = new Live(coordinator, fleet, talk, watch, options.length);
    live.run(stop, connecting);
    connecting.finish();
    var state = new Closing(coordinator, talk).settle();
    return DemoReport.of(
        state,
        Witness.compare(coordinator, site),
        new DemoReport.Seconds(toPage, live.toFirstAction(), watch.seconds()),
        options,
        stop.asked());
  }

  private FleetPlan plan(DemoFolder folder) throws IOException {
    var practice =
        new Practice(
            Port.free(),
            Math.max(PEOPLE, options.contacts + 50),
            options.seats,
            options.seed,
            false);
    return new FleetPlan(
        folder.path(),
        FleetPlan.redisUrl(System.getenv()),
        Port.free(),
        Optional.of(practice),
        FleetSites.NONE,
        options.workers,
        Map.of(),
        Programs.REAL);
  }

  private void explain(DemoFolder folder, StartFailure failure) throws IOException {
    talk.print(Line.of(new Cell("  ✗ " + failure.getMessage(), Ink.BAD)));
    try (var logs = Files.list(folder.path().resolve("logs"))) {
      for (var log : logs.sorted().toList()) {
        talk.print(Line.of(Cell.faint("  " + log)));
        LogTail.of(log, LOG_LINES).forEach(line -> talk.print(Line.of("    " + line)));
      }
    }
  }
}
