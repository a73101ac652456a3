package dev.flotilla.coordinator.http;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionView;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A coordinator with one account, one action and one lease, for requests that must change none of
 * them.
 */
abstract class BadInput {
  static final String UNKNOWN = "0123456789abcdef0123456789abcdef";

  @RegisterExtension static final RedisServer redis = new RedisServer();

  @TempDir static Path data;

  static Api api;

  static AccountView account;

  static ActionView action;

  static LeaseGrant lease;

  @BeforeAll
  static void startCoordinator() throws Exception {
    api = Api.start(redis.url(), data, new ManualClock());
    api.register("w1");
    account = api.account();
    action = api.invite(account.id(), "ada");
    lease = api.lease("w1");
  }

  @AfterAll
  static void stopCoordinator() {
    api.close();
  }
}
