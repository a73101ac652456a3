package dev.flotilla.cli.doctor;

import dev.flotilla.coordinator.redis.RedisBinary;
import dev.flotilla.drills.process.Child;
import dev.flotilla.drills.process.ChildPlan;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.drills.process.Folders;
import dev.flotilla.drills.process.Port;
import dev.flotilla.drills.process.RedisGuard;
import dev.flotilla.drills.process.RedisTalk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The embedded Redis starts, keeps every write, and evicts nothing. */
record RedisCheck(Map<String, String> environment) implements Check {
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final String MEND =
      "name a redis-server 7 in FLOTILLA_REDIS_SERVER, or a running Redis in FLOTILLA_REDIS_URL";

  @Override
  public Finding look() throws Exception {
    var folder = Files.createTempDirectory("flotilla-doctor-");
    try {
      return look(folder);
    } finally {
      Folders.delete(folder);
    }
  }

  private Finding look(Path folder) throws Exception {
    var port = Port.free();
    var binary = RedisBinary.locate(environment);
    var redis =
        Child.start(
            new ChildPlan(
                "redis",
                RedisGuard.around(binary.command(port, folder)),
                Map.of(),
                folder.resolve("redis.log"),
                null));
    try {
      if (!Deadline.in(LONGEST).await(() -> RedisTalk.answers(port))) {
        return Finding.fail("Redis", binary.executable() + " does not start", MEND);
      }
      var eviction = RedisTalk.setting(port, "maxmemory-policy");
      var sync = RedisTalk.setting(port, "appendfsync");
      return eviction.equals("noeviction") && sync.equals("always")
          ? Finding.ok("Redis", "the embedded one starts, with noeviction and AOF always")
          : Finding.fail("Redis", "it runs with " + eviction + " and AOF " + sync, MEND);
    } finally {
      redis.stop(LONGEST);
    }
  }
}
