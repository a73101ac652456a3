package dev.flotilla.drills.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorageStateTest {
  @Test
  void cookiesAreWrittenAsPlaywrightWritesThem() throws Exception {
    var header = "practice_session=abc.def; Path=/; Max-Age=60; HttpOnly; SameSite=Lax";

    var state =
        StorageState.of(
            URI.create("http://127.0.0.1:7480"), List.of(header), Instant.ofEpochSecond(1000));

    assertThat(new ObjectMapper().readTree(state))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"cookies":[{"name":"practice_session","value":"abc.def","domain":"127.0.0.1",
                      "path":"/","expires":1060,"httpOnly":true,"secure":false,"sameSite":"Lax"}],
                     "origins":[]}\
                    """));
  }

  @Test
  void aCookieWithoutAnEndLastsAsLongAsTheBrowser() throws Exception {
    var state =
        StorageState.of(URI.create("http://127.0.0.1:1"), List.of("a=b; Path=/"), Instant.EPOCH);

    assertThat(new ObjectMapper().readTree(state).at("/cookies/0/expires").asInt()).isEqualTo(-1);
  }
}
