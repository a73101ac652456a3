package dev.flotilla.drills.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.redis.RedisBinary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisGuardTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void theGuardedProcessIsRedisItselfAndKeepsEveryWrite() throws Exception {
    var port = Port.free();
    var redis = start(port);

    assertThat(Deadline.in(LONG).await(() -> RedisTalk.answers(port))).isTrue();
    assertThat(RedisTalk.setting(port, "appendfsync")).isEqualTo("always");
    assertThat(RedisTalk.setting(port, "maxmemory-policy")).isEqualTo("noeviction");

    redis.stop(LONG);
    assertThat(RedisTalk.answers(port)).isFalse();
    assertThat(redis.ended().join()).as("it ended in order").isZero();
  }

  @Test
  void theGuardEndsWithAKilledRedis() throws Exception {
    var port = Port.free();
    var redis = start(port);
    assertThat(Deadline.in(LONG).await(() -> RedisTalk.answers(port))).isTrue();
    var tree = redis.tree();

    redis.kill();

    assertThat(tree).hasSizeGreaterThan(1);
    assertThat(Deadline.in(LONG).await(() -> tree.stream().noneMatch(ProcessHandle::isAlive)))
        .isTrue();
  }

  private Child start(int port) throws Exception {
    var command = RedisBinary.locate(System.getenv()).command(port, folder);
    return Child.start(
        new ChildPlan(
            "redis", RedisGuard.around(command), Map.of(), folder.resolve("redis.log"), null));
  }
}
