package dev.flotilla.cli;

import dev.flotilla.cli.terminal.ExitCode;
import dev.flotilla.drills.fleet.FleetPlan;
import dev.flotilla.drills.fleet.FleetPlan.Practice;
import dev.flotilla.drills.fleet.FleetProcesses;
import dev.flotilla.drills.fleet.FleetSites;
import dev.flotilla.drills.fleet.Programs;
import dev.flotilla.drills.process.Child;
import dev.flotilla.drills.process.Folders;
import dev.flotilla.drills.process.Jvm;
import dev.flotilla.drills.process.Port;
import dev.flotilla.drills.process.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Run by the launcher once after each build: a small fleet starts, serves its first pages and ends,
 * and leaves archives of its classes behind. With them a fleet is up in less than half the time.
 */
@Command(name = "prepare", hidden = true)
final class PrepareCommand implements Callable<Integer> {
  // By SIGTERM, or by itself.
  private static final Set<Integer> GRACEFUL = Set.of(0, 143);

  @Override
  public Integer call() throws IOException, InterruptedException, StartFailure {
    var archives = Jvm.archives().orElseThrow();
    Files.createDirectories(archives);
    System.setProperty(Jvm.MAKE_ARCHIVES, "true");
    var folder = Files.createTempDirectory("flotilla-prepare-");
    var children = new ArrayList<Child>();
    try (var fleet = FleetProcesses.start(plan(folder))) {
      open(fleet.coordinator());
      open(fleet.practiceSite().orElseThrow());
      startWorker(fleet);
      fleet.names().forEach(name -> children.add(fleet.child(name)));
    } finally {
      Folders.delete(folder);
    }
    for (var child : children) {
      keep(archives, child);
    }
    return ExitCode.OK;
  }

  /** It also unpacks its driver, before two of them would do that at once. */
  private static void startWorker(FleetProcesses fleet) throws IOException, InterruptedException {
    fleet.startWorkers();
    try {
      fleet.awaitReady("worker-1");
    } catch (StartFailure e) {
      // Without a browser, say. Whoever starts workers next is told.
      System.err.println(e.getMessage());
    }
  }

  /** An archive counts only once it is whole, so when its JVM has ended in order. */
  private static void keep(Path archives, Child child) throws IOException {
    if (!GRACEFUL.contains(child.ended().join())) {
      return;
    }
    for (var word : child.plan().command()) {
      if (word.startsWith(Jvm.MAKE_FLAG)) {
        var part = Path.of(word.substring(Jvm.MAKE_FLAG.length()));
        var name = part.getFileName().toString().replaceFirst("\\.part$", "");
        Files.move(part, archives.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static FleetPlan plan(Path folder) throws IOException {
    return new FleetPlan(
        folder,
        Optional.empty(),
        Port.free(),
        Optional.of(new Practice(Port.free(), 50, 2, 1, false)),
        FleetSites.NONE,
        1,
        Map.of(),
        Programs.REAL);
  }

  private static void open(URI origin) throws IOException, InterruptedException {
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    for (var page : List.of("/", "/v1/fleet", "/__people")) {
      var request = HttpRequest.newBuilder(origin.resolve(page)).build();
      http.send(request, BodyHandlers.discarding());
    }
  }
}
