package dev.flotilla.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.coordinator.redis.FleetClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();
  @TempDir Path data;

  @BeforeEach
  void forget() throws IOException {
    redis.flush();
  }

  @Test
  void aLeaseOutlivesTheCoordinatorThatGaveIt() throws Exception {
    var clock = new ManualClock();
    var api = Api.start(redis.url(), data, clock);
    var account = api.account();
    var action = api.invite(account.id(), "ada");
    api.register("w1");
    var grant = api.lease("w1");
    api.permit(grant, "w1");
    api.close();

    try (var again = Api.start(redis.url(), data, clock)) {
      var answer = again.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);

      assertThat(Api.read(answer, 200, Directive.class)).isInstanceOf(Directive.Release.class);
      assertThat(again.action(action.id()).state()).isEqualTo(ActionState.CONFIRMED);
    }
  }

  @Test
  void whatWasAcknowledgedSurvivesAKilledRedisAndItsAbsenceIsSaid() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var account = api.account();
      var action = api.invite(account.id(), "grace");

      redis.kill();
      var down = api.get("/v1/fleet");
      assertThat(down.statusCode()).isEqualTo(503);
      assertThat(Api.code(down)).isEqualTo("store-unavailable");
      assertThat(api.get("/livez").statusCode()).isEqualTo(200);
      assertThat(api.get("/readyz").statusCode()).isEqualTo(503);
      assertThat(api.get("/metrics").body()).contains("flotilla_redis_up 0");
      redis.start();

      var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      while (api.get("/readyz").statusCode() != 200) {
        assertThat(System.nanoTime()).as("back within 10 s").isLessThan(deadline);
      }
      assertThat(api.action(action.id()).state()).isEqualTo(ActionState.AVAILABLE);
    }
  }

  @Test
  void aSessionThatDoesNotOpenStopsItsAccountAndSaysWhy() throws Exception {
    var clock = new ManualClock();
    String id;
    try (var api = Api.start(redis.url(), data.resolve("a"), clock)) {
      id = api.account().id();
      api.view(id, "ada");
      api.register("w1");
    }
    try (var api = Api.start(redis.url(), data.resolve("b"), clock)) {
      var offer = api.poll("w1").orElseThrow();

      assertThat(Api.code(api.ack(offer, "w1"))).isEqualTo("stale-lease");
      assertThat(api.account(id).reason()).contains("sign in again");
      assertThat(api.poll("w1")).isEmpty();
    }
  }

  @Test
  void anUnsafeRedisIsRefusedWithAllItsFaults() throws Exception {
    var client = RedisClient.create(redis.url());
    try (var connection = client.connect()) {
      connection.sync().configSet("maxmemory-policy", "allkeys-lru");
      connection.sync().configSet("appendfsync", "everysec");
      try {
        assertThatThrownBy(
                () -> Coordinator.start(Api.config(redis.url(), data), FleetClock.ofStore()))
            .isInstanceOf(IOException.class)
            .hasMessageContaining("noeviction")
            .hasMessageContaining("appendfsync is everysec");
      } finally {
        connection.sync().configSet("maxmemory-policy", "noeviction");
        connection.sync().configSet("appendfsync", "always");
      }
    } finally {
      client.shutdown();
    }
  }
}
