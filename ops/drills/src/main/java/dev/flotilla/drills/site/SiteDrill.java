package dev.flotilla.drills.site;

import dev.flotilla.coordinator.lease.Timings;
import dev.flotilla.drills.fleet.Programs;
import dev.flotilla.drills.practice.PracticeSite;
import dev.flotilla.drills.process.Child;
import dev.flotilla.drills.process.ChildPlan;
import dev.flotilla.drills.process.Jvm;
import dev.flotilla.drills.process.Port;
import dev.flotilla.drills.process.StartFailure;
import dev.flotilla.drills.site.Player.Played;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.browser.BrowserBinary;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.browser.DriverFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Plays scenes on practice sites with real browsers and counts what went wrong. Every lane has a
 * site and a browser of its own; the scenes are drawn by seed, the order of two lanes is not.
 */
public final class SiteDrill {
  private static final Duration READY = Duration.ofSeconds(60);
  private static final int SITE_HEAP_MB = 192;
  // Enough that no two scenes of a thousand meet the same person with the same seat.
  private static final int PEOPLE = 3_000;
  private static final int SEATS = 24;

  private final Pack pack;
  private final Path folder;
  private final int lanes;
  private final long seed;

  /**
   * @param folder for the sites' logs
   * @param lanes browsers at once
   */
  public SiteDrill(Pack pack, Path folder, int lanes, long seed) {
    this.pack = pack;
    this.folder = folder;
    this.lanes = lanes;
    this.seed = seed;
  }

  /** Plays {@code cases} scenes drawn by seed; {@code told} hears of each as it ends. */
  public SiteDrillReport draw(int cases, Consumer<String> told)
      throws IOException, InterruptedException {
    return play(Scenes.drawn(Situations.all(), cases, seed), told);
  }

  /** Plays {@code profiles} scenes in which somebody else could be clicked. */
  public SiteDrillReport traps(int profiles, Consumer<String> told)
      throws IOException, InterruptedException {
    return play(Scenes.drawn(Traps.all(), profiles, seed), told);
  }

  /** Plays every situation on every front in every language. */
  public SiteDrillReport all(Consumer<String> told) throws IOException, InterruptedException {
    return play(Scenes.all(Situations.all()), told);
  }

  private SiteDrillReport play(List<Scene> scenes, Consumer<String> told)
      throws IOException, InterruptedException {
    var began = System.nanoTime();
    var waiting = new ConcurrentLinkedQueue<>(scenes);
    var played = new ArrayList<Played>();
    try (var threads = Executors.newFixedThreadPool(lanes)) {
      var running = new ArrayList<Future<List<Played>>>();
      for (var lane = 1; lane <= lanes; lane++) {
        var number = lane;
        running.add(threads.submit(() -> lane(number, waiting, told)));
      }
      for (var one : running) {
        played.addAll(one.get());
      }
    } catch (ExecutionException e) {
      throw new IOException("The drill broke off: " + e.getCause(), e);
    }
    return report(played, Duration.ofNanos(System.nanoTime() - began));
  }

  private List<Played> lane(int number, Queue<Scene> waiting, Consumer<String> told)
      throws IOException, InterruptedException, StartFailure {
    var played = new ArrayList<Played>();
    var port = Port.free();
    var random = new Random(seed * 31 + number);
    var site = Child.start(plan(number, port));
    try {
      site.awaitReady(READY);
      var stage = new Stage(new PracticeSite(URI.create("http://127.0.0.1:" + port)), random);
      var browser = BrowserHost.start(BrowserBinary.find(null, System.getenv()), true);
      try {
        var player = new Player(browser, pack, Timings.standard().intervals(), stage, random);
        for (var scene = waiting.poll(); scene != null; scene = waiting.poll()) {
          var one = player.play(scene);
          played.add(one);
          told.accept(line(one));
        }
      } finally {
        browser.close();
      }
    } finally {
      site.kill();
    }
    return played;
  }

  private ChildPlan plan(int number, int port) {
    var announce = folder.resolve("site-" + number + ".json");
    var arguments =
        List.of(
            "--listen",
            "127.0.0.1:" + port,
            "--people",
            Integer.toString(PEOPLE),
            "--seats",
            Integer.toString(SEATS),
            "--seed",
            Long.toString(seed),
            "--announce",
            announce.toString(),
            "--exit-with-parent");
    return new ChildPlan(
        "site-" + number,
        Jvm.command(Programs.REAL.practiceSite(), SITE_HEAP_MB, Programs.QUIET, arguments),
        Map.of(),
        folder.resolve("site-" + number + ".log"),
        announce);
  }

  private SiteDrillReport report(List<Played> played, Duration took) {
    var byOutcome = new TreeMap<String, Integer>();
    played.forEach(one -> byOutcome.merge(one.ending().outcome().wire(), 1, Integer::sum));
    return new SiteDrillReport(
        seed,
        played.size(),
        (int) played.stream().filter(one -> !one.faults().isEmpty()).count(),
        (int) played.stream().filter(one -> one.ending().verdict() == Verdict.UNKNOWN).count(),
        byOutcome,
        took.toMillis(),
        played.stream()
            .filter(one -> !one.faults().isEmpty())
            .sorted(Comparator.comparing(one -> one.scene().toString()))
            .map(SiteDrill::line)
            .toList());
  }

  private static String line(Played one) {
    var found =
        "%s: %s, %s"
            .formatted(one.scene(), one.ending().outcome().wire(), one.ending().verdict().wire());
    return one.faults().isEmpty()
        ? found
        : found + " WRONG " + String.join("; ", one.faults()) + " " + one.signals();
  }

  /** Unpacks the browser's driver into {@code cache}, where it is not there yet. */
  public static void prepare(Path cache) {
    DriverFiles.use(cache);
  }
}
