package dev.flotilla.coordinator.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.api.PackRelease;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a start does with the packs in files. */
final class PackSeedTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();
  private static final PackFile BUNDLED = Packs.bundled().released("practice").orElseThrow();

  @TempDir Path data;
  @TempDir Path packs;

  @BeforeEach
  void forget() throws IOException {
    redis.flush();
  }

  @Test
  void aDirectorysPacksComeBesideTheBuiltInOnes() throws Exception {
    write("practice", "9.1", "");
    say("practice", "9.1");
    write("corner", "1.0", "");
    say("corner", "1.0");

    try (var api = start()) {
      assertThat(view(api, "practice").released()).isEqualTo("9.1");
      assertThat(view(api, "practice").versions())
          .extracting(PackView.Version::version)
          .contains(BUNDLED.version(), "9.1");
      assertThat(view(api, "corner").origin()).isNull();
    }
  }

  @Test
  void anOperatorsReleaseStandsUntilTheFileSaysSomethingNew() throws Exception {
    write("practice", "9.1", "");
    say("practice", "9.1");
    start().close();
    try (var api = start()) {
      api.post("/v1/packs/practice/release", new PackRelease(BUNDLED.version(), null));
    }

    try (var api = start()) {
      assertThat(view(api, "practice").released()).isEqualTo(BUNDLED.version());
    }
    write("practice", "9.2", "");
    say("practice", "9.1\ncanary 9.2 20%");
    try (var api = start()) {
      assertThat(view(api, "practice").released()).isEqualTo("9.1");
      assertThat(view(api, "practice").canary()).isEqualTo("9.2");
      assertThat(view(api, "practice").canaryPercent()).isEqualTo(20);
    }
  }

  @Test
  void aVersionWithAnotherTextStopsTheStart() throws Exception {
    write("corner", "1.0", "");
    say("corner", "1.0");
    start().close();
    write("corner", "1.0", "# changed\n");

    assertThatThrownBy(this::start)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("corner/1.0")
        .hasMessageContaining("never changes");
  }

  @Test
  void aFaultyPackNeverGetsIntoForce() throws Exception {
    write("practice", "9.1", "surprise: 1\n");
    say("practice", "9.1");

    assertThatThrownBy(this::start)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("practice")
        .hasMessageContaining("surprise");
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      assertThat(view(api, "practice").released()).isEqualTo(BUNDLED.version());
    }
  }

  @Test
  void aSiteWithTermsNeedsThemAcceptedByName() throws Exception {
    write("practice", "9.1", "terms: Ask the owner of the site first.\n");
    say("practice", "9.1");

    assertThatThrownBy(this::start)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Ask the owner of the site first.")
        .hasMessageContaining("--accept-terms practice");
    try (var api = Api.start(redis.url(), data, new ManualClock(), packs, Set.of("practice"))) {
      assertThat(view(api, "practice").released()).isEqualTo("9.1");
    }
  }

  @Test
  void termsAreNotSlippedInByARelease() throws Exception {
    try (var api = Api.start(redis.url(), data, new ManualClock())) {
      var put =
          api.send(
              api.to("/v1/packs/practice/9.1")
                  .setHeader("content-type", "application/yaml")
                  .PUT(BodyPublishers.ofString(text("practice", "9.1", "terms: Ask first.\n"))));
      assertThat(put.statusCode()).isEqualTo(201);

      var answer = api.post("/v1/packs/practice/release", new PackRelease("9.1", null));

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(Api.code(answer)).isEqualTo("terms-not-accepted");
      assertThat(answer.body()).contains("Ask first.");
    }
  }

  private Api start() throws Exception {
    return Api.start(redis.url(), data, new ManualClock(), packs, Set.of());
  }

  private static PackView view(Api api, String site) throws Exception {
    return Api.read(api.get("/v1/packs/" + site), 200, PackView.class);
  }

  private static String text(String site, String version, String more) {
    return BUNDLED
        .text()
        .replace("site: practice", "site: " + site)
        .replace("version: " + BUNDLED.version(), "version: " + version)
        .replace("\nformat: 2\n", "\nformat: 2\n" + more);
  }

  private void write(String site, String version, String more) throws IOException {
    Files.createDirectories(packs.resolve(site));
    Files.writeString(packs.resolve(site).resolve(version + ".yaml"), text(site, version, more));
  }

  private void say(String site, String release) throws IOException {
    Files.writeString(packs.resolve(site).resolve("RELEASED"), release + "\n");
  }
}
