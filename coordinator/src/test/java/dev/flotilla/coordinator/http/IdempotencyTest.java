package dev.flotilla.coordinator.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.NewAccount;
import dev.flotilla.protocol.api.NewAction;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class IdempotencyTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();
  @TempDir Path data;

  @Test
  void theSameKeyAndBodyGetTheSameAnswerAndOneEffect() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var account = api.account();
      var path = "/v1/accounts/" + account.id() + "/actions";
      var body =
          new NewAction(ActionKind.INVITE, Api.ORIGIN + "/in/ada/", null, "Hello", null, null);

      var first = api.post(path, body, "once");
      api.register("w1");
      var grant = api.lease("w1");
      api.permit(grant, "w1");
      api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
      var second = api.post(path, body, "once");

      assertThat(first.statusCode()).isEqualTo(201);
      assertThat(second.statusCode()).isEqualTo(201);
      assertThat(second.body()).isEqualTo(first.body());
      assertThat(api.account(account.id()).outcomes()).containsEntry("sent", 1);
      assertThat(Api.code(api.post(path, Api.about(ActionKind.VIEW, "ada"), "once")))
          .isEqualTo("idempotency-key-reused");
    }
  }

  @Test
  void anAccountIsAddedOnceHoweverOftenItIsAskedFor() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var wanted = new NewAccount("only one", "practice", null, null);

      var answers =
          IntStream.range(0, 8)
              .parallel()
              .mapToObj(i -> {
                try {
                  return api.post("/v1/accounts", wanted, "same").body();
                } catch (java.io.IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              })
              .distinct()
              .toList();

      assertThat(answers).hasSize(1);
      assertThat(answers.getFirst()).contains("only one");
    }
  }
}
