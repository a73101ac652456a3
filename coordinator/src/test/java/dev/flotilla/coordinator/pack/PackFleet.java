package dev.flotilla.coordinator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.PackRelease;
import dev.flotilla.protocol.api.PackView;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator whose packs change while it runs. */
abstract class PackFleet {
  @RegisterExtension static final RedisServer redis = new RedisServer();

  final ManualClock clock = new ManualClock();
  @TempDir Path data;
  Api api;

  /** The version that came with the build. */
  String bundled;

  @BeforeEach
  void startCoordinator() throws Exception {
    redis.flush();
    api = Api.start(redis.url(), data, clock);
    bundled = pack().released();
    api.register("w1");
    api.register("w2");
  }

  @AfterEach
  void stopCoordinator() {
    api.close();
  }

  PackView pack() throws Exception {
    return Api.read(api.get("/v1/packs/practice"), 200, PackView.class);
  }

  /** The built-in pack's text under another version. */
  String text(String version) throws Exception {
    var text = api.get("/v1/packs/practice/" + bundled).body();
    assertThat(text).contains("version: " + bundled);
    return text.replace("version: " + bundled, "version: " + version);
  }

  HttpResponse<String> put(String version, String text) throws Exception {
    return api.send(
        api.to("/v1/packs/practice/" + version)
            .setHeader("content-type", "application/yaml")
            .PUT(BodyPublishers.ofString(text)));
  }

  HttpResponse<String> release(String version, @Nullable Integer percent) throws Exception {
    return api.post("/v1/packs/practice/release", new PackRelease(version, percent));
  }

  /** Adds a version and puts it in force. */
  void bringOut(String version, @Nullable Integer percent) throws Exception {
    assertThat(put(version, text(version)).statusCode()).isEqualTo(201);
    assertThat(release(version, percent).statusCode()).isEqualTo(200);
  }

  void report(LeaseGrant grant, Outcome outcome) throws Exception {
    var verdict = outcome instanceof Outcome.Sent ? Verdict.SENT : Verdict.NOT_SENT;
    assertThat(api.report(grant, "w1", outcome, verdict).statusCode()).isEqualTo(200);
  }
}
