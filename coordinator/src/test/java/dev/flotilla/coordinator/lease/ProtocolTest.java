package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Phase;
import dev.flotilla.protocol.Renewal;
import dev.flotilla.protocol.api.AccountView;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The protocol as a worker meets it: real Redis, real HTTP, and a clock that the test moves. */
abstract class ProtocolTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();

  final ManualClock clock = new ManualClock();
  @TempDir Path data;
  Api api;
  AccountView account;

  @BeforeEach
  void startCoordinator() throws Exception {
    redis.flush();
    api = Api.start(redis.url(), data, clock);
    account = api.account();
    api.register("w1");
    api.register("w2");
  }

  @AfterEach
  void stopCoordinator() {
    api.close();
  }

  HttpResponse<String> renew(String lease, String worker, long epoch, long progress)
      throws Exception {
    return api.post(
        "/v1/leases/" + lease + "/renewals",
        new Renewal(new Claim(worker, epoch), null, Phase.LOOKING, progress, 1, List.of()));
  }
}
