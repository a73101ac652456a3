package dev.flotilla.drills;

import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.drills.fleet.FleetPlan;
import dev.flotilla.drills.fleet.FleetPlan.Practice;
import dev.flotilla.drills.fleet.FleetProcesses;
import dev.flotilla.drills.fleet.FleetSites;
import dev.flotilla.drills.fleet.Programs;
import dev.flotilla.drills.ledger.LedgerComparison;
import dev.flotilla.drills.practice.PracticeFleet;
import dev.flotilla.drills.practice.PracticeSite;
import dev.flotilla.drills.practice.Witness;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.drills.process.Port;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.AccountView.LeaseView;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.protocol.api.WorkerView;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** A real fleet at work on practice seats, for a drill. */
final class DrillFleet implements AutoCloseable {
  private static final Duration SETTLE = Duration.ofSeconds(40);

  private final FleetProcesses processes;
  private final CoordinatorApi coordinator;
  private final PracticeSite site;

  private DrillFleet(FleetProcesses processes) {
    this.processes = processes;
    this.coordinator = new CoordinatorApi(processes.coordinator(), Optional.empty());
    this.site = new PracticeSite(processes.practiceSite().orElseThrow());
  }

  /** Starts everything and gives {@code seats} seats work with {@code contacts} contacts each. */
  static DrillFleet start(Path folder, int workers, int seats, int contacts) throws Exception {
    var fleet = idle(folder, workers, seats, FleetSites.NONE);
    try {
      new PracticeFleet(fleet.coordinator, fleet.site, 3).connect(seats, contacts);
      return fleet;
    } catch (Exception | Error e) {
      fleet.close();
      throw e;
    }
  }

  /** Starts everything; there is nothing to do yet. */
  static DrillFleet idle(Path folder, int workers, int seats, FleetSites sites) throws Exception {
    var plan =
        new FleetPlan(
            folder,
            Optional.empty(),
            Port.free(),
            Optional.of(new Practice(Port.free(), 120, seats, 3, false)),
            sites,
            workers,
            Map.of(),
            Programs.REAL);
    var fleet = new DrillFleet(FleetProcesses.start(plan));
    try {
      fleet.processes.startWorkers();
      for (var number = 1; number <= workers; number++) {
        fleet.processes.awaitReady("worker-" + number);
      }
      return fleet;
    } catch (Exception | Error e) {
      fleet.close();
      throw e;
    }
  }

  FleetProcesses processes() {
    return processes;
  }

  CoordinatorApi coordinator() {
    return coordinator;
  }

  PracticeSite site() {
    return site;
  }

  int completed() {
    return coordinator.fleet().actions().completed();
  }

  /** The boot id of the worker with that name that is there now. */
  String workerId(String name) {
    return coordinator.fleet().workers().stream()
        .filter(worker -> worker.name().equals(name) && worker.state().equals("connected"))
        .map(WorkerView::id)
        .findFirst()
        .orElseThrow();
  }

  /** The accounts that a worker acts for now, by id, with their leases. */
  Map<String, LeaseView> leasesOf(String workerId) {
    return coordinator.accounts().stream()
        .filter(account -> account.lease() != null)
        .filter(account -> account.lease().worker().equals(workerId))
        .collect(Collectors.toMap(AccountView::id, AccountView::lease));
  }

  /** What is known of the practice site, and how it fits. */
  PackView pack() {
    return coordinator.pack("practice");
  }

  /** What the coordinator measures, as Prometheus reads it. */
  String metrics() throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(processes.coordinator().resolve("/metrics")).build();
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** Lets what runs come to its end and compares with the ledger. */
  LedgerComparison settle() throws Exception {
    for (var worker : coordinator.fleet().workers()) {
      if (!worker.state().equals("lost")) {
        coordinator.drain(worker.id());
      }
    }
    await(SETTLE, () -> coordinator.fleet().leases() == 0);
    return Witness.compare(coordinator, site);
  }

  static boolean await(Duration longest, Callable<Boolean> condition) throws InterruptedException {
    return Deadline.in(longest).await(condition);
  }

  /** Those of the processes that still run. */
  static List<ProcessHandle> alive(List<ProcessHandle> processes) {
    return processes.stream().filter(ProcessHandle::isAlive).toList();
  }

  @Override
  public void close() {
    processes.close();
  }
}
