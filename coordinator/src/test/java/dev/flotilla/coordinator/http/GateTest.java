package dev.flotilla.coordinator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.CoordinatorConfig;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.lease.Timings;
import dev.flotilla.coordinator.redis.RedisServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();
  @TempDir Path data;

  @Test
  void aHostNameThatIsNotOursIsRefused() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      assertThat(
              raw(api, "GET /v1/fleet HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
          .contains("421", "wrong-host");
      assertThat(raw(api, "GET /v1/fleet HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void aPageOfAnotherOriginMayChangeNothing() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var account = api.account();
      var answer =
          api.send(
              api.to("/v1/accounts/" + account.id() + "/resume")
                  .header("Sec-Fetch-Site", "cross-site")
                  .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
      assertThat(answer.statusCode()).isEqualTo(421);
    }
  }

  @Test
  void withATokenEveryCallButTheTwoProbesMustCarryIt() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock(), Optional.of("s3cret"))) {
      var refused = api.get("/v1/fleet");
      assertThat(Api.code(refused)).isEqualTo("unauthenticated");
      assertThat(refused.headers().firstValue("www-authenticate")).isPresent();
      assertThat(api.get("/").statusCode()).isEqualTo(401);
      assertThat(api.send(api.to("/v1/fleet").header("Authorization", "Bearer wrong")).statusCode())
          .isEqualTo(401);
      assertThat(
              api.send(api.to("/v1/fleet").header("Authorization", "Bearer s3cret")).statusCode())
          .isEqualTo(200);
      var basic = Base64.getEncoder().encodeToString("me:s3cret".getBytes(StandardCharsets.UTF_8));
      assertThat(api.send(api.to("/").header("Authorization", "Basic " + basic)).statusCode())
          .isEqualTo(200);
      assertThat(api.get("/livez").statusCode()).isEqualTo(200);
      assertThat(api.get("/readyz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void listeningBeyondLoopbackNeedsAToken() {
    assertThatThrownBy(() ->
            new CoordinatorConfig(
                "0.0.0.0",
                0,
                redis.url(),
                data,
                Map.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Timings.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--token-file");
  }

  private static String raw(Api api, String request) throws IOException {
    try (var socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(api.url()).getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
