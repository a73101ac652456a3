package dev.flotilla.drills.fleet;

import dev.flotilla.coordinator.redis.RedisBinary;
import dev.flotilla.drills.fleet.FleetPlan.Practice;
import dev.flotilla.drills.process.ChildPlan;
import dev.flotilla.drills.process.Jvm;
import dev.flotilla.drills.process.RedisGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each process of a fleet is started. */
final class FleetCommands {
  private static final String LOOPBACK = "127.0.0.1:";
  private static final int COORDINATOR_HEAP_MB = 256;
  private static final int WORKER_HEAP_MB = 256;
  private static final int PRACTICE_HEAP_MB = 192;

  private final FleetPlan plan;

  FleetCommands(FleetPlan plan) {
    this.plan = plan;
  }

  ChildPlan redis(int port) throws IOException {
    var folder = Files.createDirectories(plan.data().resolve("redis"));
    var command = RedisBinary.locate(System.getenv()).command(port, folder);
    return child("redis", RedisGuard.around(command), null);
  }

  ChildPlan practiceSite(Practice practice) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--listen",
                LOOPBACK + practice.port(),
                "--people",
                Integer.toString(practice.people()),
                "--seats",
                Integer.toString(practice.seats()),
                "--seed",
                Long.toString(practice.seed())));
    if (practice.keeps()) {
      arguments.addAll(List.of("--data", plan.data().resolve("practice-site").toString()));
    }
    return jvm(
        "practice-site",
        plan.programs().practiceSite(),
        PRACTICE_HEAP_MB,
        Programs.QUIET,
        arguments);
  }

  ChildPlan coordinator(String redisUrl) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--listen",
                LOOPBACK + plan.coordinatorPort(),
                "--redis",
                redisUrl,
                "--data",
                plan.data().resolve("coordinator").toString(),
                "--log-format",
                "json"));
    plan.practice()
        .ifPresent(practice ->
            arguments.addAll(List.of("--site", "practice=http://" + LOOPBACK + practice.port())));
    var sites = plan.sites();
    sites
        .origins()
        .forEach((site, origin) -> arguments.addAll(List.of("--site", site + '=' + origin)));
    sites.packs().ifPresent(folder -> arguments.addAll(List.of("--packs", folder.toString())));
    sites.acceptedTerms().forEach(site -> arguments.addAll(List.of("--accept-terms", site)));
    sites
        .driftCoolDown()
        .ifPresent(time ->
            arguments.addAll(List.of("--drift-cool-down", Long.toString(time.toSeconds()))));
    return jvm(
        "coordinator", plan.programs().coordinator(), COORDINATOR_HEAP_MB, Map.of(), arguments);
  }

  ChildPlan worker(int number) {
    var name = "worker-" + number;
    var arguments =
        List.of(
            "--coordinator",
            "http://" + LOOPBACK + plan.coordinatorPort(),
            "--name",
            name,
            "--log-format",
            "json");
    return jvm(name, plan.programs().worker(), WORKER_HEAP_MB, Map.of(), arguments);
  }

  private ChildPlan jvm(
      String name,
      String mainClass,
      int heapMb,
      Map<String, String> properties,
      List<String> arguments) {
    var announce = plan.data().resolve("run").resolve(name + ".json");
    var all = new ArrayList<>(arguments);
    all.addAll(List.of("--announce", announce.toString(), "--exit-with-parent"));
    return child(name, Jvm.command(mainClass, heapMb, properties, all), announce);
  }

  private ChildPlan child(String name, List<String> command, @Nullable Path announce) {
    var log = plan.data().resolve("logs").resolve(name + ".log");
    return new ChildPlan(name, command, plan.environment(), log, announce);
  }
}
