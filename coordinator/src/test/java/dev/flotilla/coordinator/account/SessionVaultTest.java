package dev.flotilla.coordinator.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.api.SessionUpload;
import io.lettuce.core.RedisClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SessionVaultTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();
  @TempDir Path data;

  @Test
  void aSealedSessionOpensOnlyForItsAccountAndVersion() throws Exception {
    var vault = SessionVault.open(data);
    var sealed = vault.seal("acc_1", 1, "state");

    assertThat(SessionVault.open(data).unseal("acc_1", 1, sealed)).contains("state");
    assertThat(vault.unseal("acc_2", 1, sealed)).isEmpty();
    assertThat(vault.unseal("acc_1", 2, sealed)).isEmpty();
  }

  @Test
  void onlyTheOwnerMayReadTheKeys() throws Exception {
    SessionVault.open(data);

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("session-keys.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void noCookieReachesRedisInTheClear() throws Exception {
    var canary = "canary-cookie-7f3a";
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var account = api.account();
      var state = "{\"cookies\":[{\"name\":\"s\",\"value\":\"" + canary + "\"}]}";
      var put =
          api.send(
              api.to("/v1/accounts/" + account.id() + "/session")
                  .PUT(
                      BodyPublishers.ofString(
                          dev.flotilla.protocol.Wire.JSON.writeValueAsString(
                              new SessionUpload(state)))));
      assertThat(put.statusCode()).isEqualTo(204);
      var client = RedisClient.create(redis.url());
      try (var connection = client.connect()) {
        var keys = connection.sync().keys("*session*");
        assertThat(keys).isNotEmpty();
        for (var key : keys) {
          assertThat(connection.sync().get(key)).doesNotContain(canary);
        }
      } finally {
        client.shutdown();
      }
      assertThat(redis.file("appendonlydir")).doesNotContain(canary);
    }
  }
}
