package dev.flotilla.cli.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import dev.flotilla.cli.Told;
import dev.flotilla.cli.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WireMockTest
class PacksCommandsTest {
  private static final String PACK =
      """
      {"site":"quay","origin":"http://q","released":"2026.1.1","canary":"2026.1.2",
       "canary_percent":10,"previous":"2025.9.1",
       "versions":[{"version":"2026.1.2","digest":"d2"},{"version":"2026.1.1","digest":"d1"}],
       "circuits":[{"version":"2026.1.1","kind":"invite","state":"open","misses":3,
        "probe_at":"2026-01-01T00:00:00Z"}],
       "elements":[{"version":"2026.1.1","element":"connect","primary":7,"fallback":2,"missed":3}]}\
      """;

  private String url = "";
  private WireMock server = new WireMock();

  @BeforeEach
  void coordinator(WireMockRuntimeInfo wire) {
    url = wire.getHttpBaseUrl();
    server = wire.getWireMock();
    server.register(
        get("/v1/packs?limit=100")
            .willReturn(jsonResponse("{\"data\":[" + PACK + "],\"has_more\":false}", 200)));
    server.register(get("/v1/packs/quay").willReturn(jsonResponse(PACK, 200)));
    server.register(post("/v1/packs/quay/release").willReturn(jsonResponse(PACK, 200)));
    server.register(post("/v1/packs/quay/rollback").willReturn(jsonResponse(PACK, 200)));
    server.register(put("/v1/packs/quay/2026.1.2").willReturn(aResponse().withStatus(201)));
  }

  @Test
  void packsAreListedWithWhatIsStopped() {
    var told = Told.by("packs", "list", "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.OK);
    assertThat(told.out().lines())
        .containsExactly(
            "site  released  canary             stopped  origin",
            "quay  2026.1.1  2026.1.2 for 10 %  invite   http://q");
  }

  @Test
  void aSiteIsShownWithItsCircuitsAndHowElementsAreFound() {
    var told = Told.by("packs", "show", "quay", "--coordinator", url);

    assertThat(told.out())
        .contains("previous  2025.9.1")
        .contains("versions  2026.1.2, 2026.1.1")
        .containsPattern("2026\\.1\\.1 +invite +open +3 ")
        .containsPattern("2026\\.1\\.1 +connect +7 +2 +3");
  }

  @Test
  void aVersionIsReleasedToAllOrToAShare() {
    assertThat(Told.by("packs", "release", "quay", "2026.1.2", "--coordinator", url).code())
        .isEqualTo(ExitCode.OK);
    Told.by("packs", "release", "quay", "2026.1.2", "--canary", "10", "--coordinator", url);

    var release = postRequestedFor(urlEqualTo("/v1/packs/quay/release"));
    server.verifyThat(2, release);
    server.verifyThat(
        1,
        release.withRequestBody(equalToJson("{\"version\":\"2026.1.2\",\"canary_percent\":10}")));
  }

  @Test
  void aVersionIsBroughtFromAFolderFirst(@TempDir Path folder) throws Exception {
    var file = Files.createDirectories(folder.resolve("quay")).resolve("2026.1.2.yaml");
    Files.writeString(file, "format: 2\n");

    Told.by(
        "packs", "release", "quay", "2026.1.2", "--packs", folder.toString(), "--coordinator", url);

    server.verifyThat(
        putRequestedFor(urlEqualTo("/v1/packs/quay/2026.1.2"))
            .withHeader("Content-Type", equalTo("application/yaml"))
            .withRequestBody(equalTo("format: 2\n")));
  }

  @Test
  void aVersionThatTheFolderLacksIsNamedAndNothingIsReleased(@TempDir Path folder) {
    var told =
        Told.by(
            "packs",
            "release",
            "quay",
            "2026.1.9",
            "--packs",
            folder.toString(),
            "--coordinator",
            url);

    assertThat(told.code()).isEqualTo(ExitCode.FAILED);
    assertThat(told.err()).contains("There is no pack").contains("2026.1.9.yaml");
    server.verifyThat(0, postRequestedFor(urlEqualTo("/v1/packs/quay/release")));
  }

  @Test
  void aReleaseIsRolledBack() {
    var told = Told.by("packs", "rollback", "quay", "--coordinator", url);

    assertThat(told.out()).contains("released  2026.1.1");
    server.verifyThat(1, postRequestedFor(urlEqualTo("/v1/packs/quay/rollback")));
  }
}
