package dev.flotilla.worker;

import dev.flotilla.protocol.WorkerHello;
import dev.flotilla.worker.browser.BrowserBinary;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.browser.DriverFiles;
import dev.flotilla.worker.browser.TempFolder;
import dev.flotilla.worker.client.CoordinatorClient;
import dev.flotilla.worker.client.Reply;
import dev.flotilla.worker.slot.Clocks;
import dev.flotilla.worker.slot.Drain;
import dev.flotilla.worker.slot.HeldLeases;
import dev.flotilla.worker.slot.Lane;
import dev.flotilla.worker.slot.PackCache;
import dev.flotilla.worker.slot.Pause;
import dev.flotilla.worker.slot.Registration;
import dev.flotilla.worker.slot.SlotLoop;
import dev.flotilla.worker.slot.Watchdog;
import dev.flotilla.worker.slot.Workshop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker: its lanes, its loops and its leaving. The only wiring of the worker's parts. */
final class Worker {
  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  // Before the browsers are ended by force, what is not committed is given up.
  private static final long LAST_MS = 10_000;
  private static final long UNREGISTERED_DRAIN_MS = 15_000;

  private final Workshop shared;
  private final List<Lane> lanes;
  private final Watchdog watchdog;
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch left = new CountDownLatch(1);

  Worker(WorkerConfig config) {
    var boot = UUID.randomUUID().toString();
    var clocks = Clocks.system();
    var drain = new Drain(clocks);
    var client = new CoordinatorClient(config.coordinator(), config.token());
    var hello =
        new WorkerHello(
            boot, config.name(), config.lanes(), config.version(), WorkerHello.PROTOCOL);
    TempFolder.sweep();
    DriverFiles.use(config.driverCache());
    var binary = BrowserBinary.find(config.browser().orElse(null), System.getenv());
    LOG.atInfo()
        .addKeyValue("path", binary.path())
        .addKeyValue("version", binary.version())
        .log("Browser found");
    shared =
        new Workshop(
            client,
            new Registration(client, hello, new Pause(drain.latch())),
            new PackCache(client::pack),
            new HeldLeases(),
            drain,
            clocks,
            () -> UUID.randomUUID().toString());
    lanes =
        IntStream.rangeClosed(1, config.lanes())
            .mapToObj(number ->
                new Lane(
                    "lane-" + number,
                    clocks,
                    loopbackOnly -> BrowserHost.start(binary, loopbackOnly)))
            .toList();
    watchdog = new Watchdog(lanes);
  }

  /** The boot id. */
  String id() {
    return shared.registration().worker();
  }

  /** Why the coordinator will not have this worker, where it will not. */
  String refusal() {
    return shared.registration().refusal().orElse("the worker was told to leave");
  }

  /** Registers, however long the coordinator takes to answer, and begins to work. */
  boolean start() {
    if (!shared.registration().register()) {
      return false;
    }
    watchdog.start();
    for (var lane : lanes) {
      threads.add(Thread.ofPlatform().name(lane.name()).start(new SlotLoop(lane, shared)));
    }
    return true;
  }

  /** Waits until the worker has left. */
  void await() throws InterruptedException {
    left.await();
  }

  /** Finishes what is in hand, gives back the leases, ends the browsers. Returns when done. */
  void drain() {
    var patience = shared.registration().drainMs().orElse(UNREGISTERED_DRAIN_MS);
    LOG.atInfo().addKeyValue("ms", patience).log("Leaving: finishing what is in hand");
    var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
    shared.drain().begin(Math.max(0, patience - LAST_MS));
    shared.client().stopPolling();
    if (!threads.isEmpty()) {
      var told = shared.client().drain(id());
      if (!(told instanceof Reply.Yes)) {
        LOG.warn("The coordinator was not told that this worker leaves: {}", told);
      }
    }
    var inTime = true;
    for (var thread : threads) {
      inTime &= joined(thread, end);
    }
    if (!inTime) {
      LOG.warn("Time is up: ending the browsers");
      lanes.forEach(Lane::kill);
    }
    watchdog.close();
    TempFolder.delete();
    LOG.info("Left");
    left.countDown();
  }

  private static boolean joined(Thread thread, long endNanos) {
    try {
      var ms = TimeUnit.NANOSECONDS.toMillis(endNanos - System.nanoTime());
      return thread.join(Duration.ofMillis(Math.max(1, ms)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
