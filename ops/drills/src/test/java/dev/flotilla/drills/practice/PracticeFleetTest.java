package dev.flotilla.drills.practice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import dev.flotilla.drills.api.CoordinatorApi;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WireMockTest
class PracticeFleetTest {
  private static final String ACCOUNT =
      """
      {"id":"acc-1","name":"seat-01","tenant":"default","site":"practice","policy":"demo",
       "state":"active","session_version":1,"queued":{},"in_doubt":0,"outcomes":{},
       "created_at":"2026-01-01T00:00:00Z"}\
      """;
  private static final String ACTION =
      """
      {"id":"act-1","account":"acc-1","kind":"view","profile":"p","contact":"ada",
       "parts":0,"state":"available","attempt":0,"created_at":"2026-01-01T00:00:00Z"}\
      """;

  private PracticeFleet fleet;

  @BeforeEach
  void bothSides(WireMockRuntimeInfo wire) {
    var server = wire.getWireMock();
    server.register(
        get("/__people")
            .willReturn(
                jsonResponse(
                    """
                    [{"slug":"ada","name":"Ada Quay","member_id":"m1","traits":["connect"],"x":1},
                     {"slug":"zoë-b","name":"Zoë B","member_id":"m2","traits":["moved"]}]\
                    """,
                    200)));
    server.register(
        get("/__seats")
            .willReturn(
                jsonResponse(
                    """
                    [{"seat":"seat-01","name":"Mo","slug":"mo","email":"mo@a.b","password":"p&1"}]\
                    """,
                    200)));
    server.register(
        post("/login")
            .willReturn(
                aResponse()
                    .withStatus(303)
                    .withHeader("Set-Cookie", "practice_session=s; Path=/")));
    server.register(post("/v1/accounts").willReturn(jsonResponse(ACCOUNT, 201)));
    server.register(put("/v1/accounts/acc-1/session").willReturn(aResponse().withStatus(204)));
    server.register(post("/v1/accounts/acc-1/actions").willReturn(jsonResponse(ACTION, 201)));
    var origin = URI.create(wire.getHttpBaseUrl());
    fleet =
        new PracticeFleet(
            new CoordinatorApi(origin, Optional.empty()), new PracticeSite(origin), 1);
  }

  @Test
  void aSeatIsSignedInConnectedAndGivenAViewAndAnInvitationForEachContact(WireMockRuntimeInfo wire)
      throws Exception {
    var accounts = fleet.connect(1, 2);

    assertThat(accounts).extracting("id").containsExactly("acc-1");
    var server = wire.getWireMock();
    server.verifyThat(
        1,
        postRequestedFor(urlEqualTo("/login")).withFormParam("session_password", equalTo("p&1")));
    server.verifyThat(
        1,
        putRequestedFor(urlEqualTo("/v1/accounts/acc-1/session"))
            .withRequestBody(matchingJsonPath("$[?(@.storage_state =~ /.*practice_session.*/)]")));
    var actions = postRequestedFor(urlEqualTo("/v1/accounts/acc-1/actions"));
    server.verifyThat(2, actions.withRequestBody(matchingJsonPath("$[?(@.kind == 'view')]")));
    server.verifyThat(
        1,
        postRequestedFor(urlEqualTo("/v1/accounts/acc-1/actions"))
            .withRequestBody(
                matchingJsonPath("$[?(@.kind == 'invite' && @.profile =~ /.*zo%C3%AB-b.*/)]")));
  }

  @Test
  void aSeatThatIsNotLetInIsNamed(WireMockRuntimeInfo wire) {
    wire.getWireMock().register(post("/login").willReturn(aResponse().withStatus(200)));

    assertThatThrownBy(() -> fleet.connect(1, 2))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("did not let seat-01 in: HTTP 200");
  }
}
