package dev.flotilla.drills.fleet;

import dev.flotilla.drills.process.Announcement;
import dev.flotilla.drills.process.Child;
import dev.flotilla.drills.process.ChildPlan;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.drills.process.Port;
import dev.flotilla.drills.process.RedisTalk;
import dev.flotilla.drills.process.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running fleet. What people look at comes up first: Redis, the practice site and the
 * coordinator; workers follow. It ends in the opposite order, and with its supervisor in any case.
 */
public final class FleetProcesses implements AutoCloseable {
  private static final Duration READY = Duration.ofSeconds(60);
  private static final Duration REDIS_READY = Duration.ofSeconds(30);
  private static final Duration WORKER_GRACE = Duration.ofSeconds(15);
  private static final Duration GRACE = Duration.ofSeconds(8);

  private final FleetPlan plan;
  private final FleetCommands commands;
  private final Map<String, Child> children = new LinkedHashMap<>();

  private FleetProcesses(FleetPlan plan) {
    this.plan = plan;
    this.commands = new FleetCommands(plan);
  }

  /**
   * Starts all but the workers and waits until they serve. Nothing is left behind where one fails.
   */
  public static FleetProcesses start(FleetPlan plan)
      throws IOException, InterruptedException, StartFailure {
    Files.createDirectories(plan.data().resolve("run"));
    var fleet = new FleetProcesses(plan);
    try {
      fleet.startServers();
      return fleet;
    } catch (IOException | InterruptedException | StartFailure | RuntimeException e) {
      fleet.close();
      throw e;
    }
  }

  private void startServers() throws IOException, InterruptedException, StartFailure {
    if (plan.practice().isPresent()) {
      launch(commands.practiceSite(plan.practice().get()));
    }
    launch(commands.coordinator(plan.redisUrl().isPresent() ? plan.redisUrl().get() : ownRedis()));
    for (var name : List.of("practice-site", "coordinator")) {
      var child = find(name);
      if (child.isPresent()) {
        child.get().awaitReady(READY);
      }
    }
  }

  private String ownRedis() throws IOException, InterruptedException, StartFailure {
    var port = Port.free();
    var redis = launch(commands.redis(port));
    var answers = Deadline.in(REDIS_READY).await(() -> !redis.alive() || RedisTalk.answers(port));
    if (!answers || !redis.alive()) {
      throw new StartFailure("The embedded Redis did not come up");
    }
    return "redis://127.0.0.1:" + port;
  }

  /** Starts the workers and returns at once. */
  public void startWorkers() throws IOException {
    for (var number = 1; number <= plan.workers(); number++) {
      launch(commands.worker(number));
    }
  }

  /** Waits until {@code name} has announced itself. */
  public Announcement awaitReady(String name) throws StartFailure, InterruptedException {
    return child(name).awaitReady(READY);
  }

  /** The coordinator's address, with the console on {@code /}. */
  public URI coordinator() {
    return URI.create("http://127.0.0.1:" + plan.coordinatorPort());
  }

  /** The practice site's address. */
  public Optional<URI> practiceSite() {
    return plan.practice().map(p -> URI.create("http://127.0.0.1:" + p.port()));
  }

  /** How it was planned. */
  public FleetPlan plan() {
    return plan;
  }

  /** The names of all processes, in the order of their start. */
  public synchronized List<String> names() {
    return List.copyOf(children.keySet());
  }

  /** The process of that name. */
  public Child child(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("No process " + name));
  }

  private synchronized Optional<Child> find(String name) {
    return Optional.ofNullable(children.get(name));
  }

  /** Those that have ended without being asked to. */
  public synchronized List<Child> fallen() {
    return children.values().stream().filter(child -> !child.alive()).toList();
  }

  /** Every process of the fleet now, with what the processes have started. */
  public synchronized List<ProcessHandle> everyProcess() {
    return children.values().stream().flatMap(child -> child.tree().stream()).toList();
  }

  /** Ends one as {@code kill -9} does. */
  public void kill(String name) throws InterruptedException {
    child(name).kill();
  }

  /** Starts one again as it was started before. */
  public void restart(String name) throws IOException {
    launch(child(name).plan());
  }

  private synchronized Child launch(ChildPlan child) throws IOException {
    var started = Child.start(child);
    children.put(child.name(), started);
    return started;
  }

  /** Ends the workers together, then the rest one by one: coordinator, practice site, Redis. */
  @Override
  public void close() {
    Collection<Child> all;
    synchronized (this) {
      all = new ArrayList<>(children.values());
      children.clear();
    }
    Stop.together(all.stream().filter(FleetProcesses::works).toList(), WORKER_GRACE);
    for (var name : List.of("coordinator", "practice-site", "redis")) {
      Stop.together(all.stream().filter(child -> child.name().equals(name)).toList(), GRACE);
    }
  }

  private static boolean works(Child child) {
    return child.name().startsWith("worker-");
  }
}
