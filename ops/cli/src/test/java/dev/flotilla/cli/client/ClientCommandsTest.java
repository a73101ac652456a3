package dev.flotilla.cli.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WireMockTest
class ClientCommandsTest {
  static final String ACCOUNT =
      """
      {"id":"acc-1","name":"quay","tenant":"default","site":"practice","policy":"demo",
       "state":"needs_human","reason":"signed out","session_version":2,"queued":{"view":3},
       "in_doubt":1,"outcomes":{"sent":4,"not_seen":1},"created_at":"2026-01-01T00:00:00Z"}\
      """;
  private static final String ACTION =
      """
      {"id":"act-1","account":"acc-1","kind":"invite","profile":"http://x/in/ada/","contact":"ada",
       "parts":0,"state":"in_doubt","attempt":2,"outcome":{"kind":"too_many_requests","retry_after_ms":5},
       "verdict":"unknown","created_at":"2026-01-01T00:00:00Z"}\
      """;

  private String url = "";
  private WireMock server = new WireMock();

  @BeforeEach
  void coordinator(WireMockRuntimeInfo wire) {
    url = wire.getHttpBaseUrl();
    server = wire.getWireMock();
    server.register(
        get("/v1/accounts?limit=100")
            .willReturn(jsonResponse("{\"data\":[" + ACCOUNT + "],\"has_more\":false}", 200)));
    server.register(get("/v1/accounts/quay").willReturn(problem("not-found", 404)));
    server.register(get("/v1/accounts/acc-1").willReturn(jsonResponse(ACCOUNT, 200)));
  }

  @Test
  void accountsAreListedAsATable() {
    var told = Told.by("accounts", "list", "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.OK);
    assertThat(told.out().lines())
        .containsExactly(
            "name  state        site      policy  waiting  done  in doubt  next  id",
            "quay  needs human  practice  demo          3     5         1  –     acc-1");
  }

  @Test
  void jsonIsTheDataAlone() throws Exception {
    var told = Told.by("accounts", "list", "-o", "json", "--coordinator", url);

    var data = new ObjectMapper().readTree(told.out());
    assertThat(data.at("/0/name").asText()).isEqualTo("quay");
    assertThat(told.err()).isEmpty();
  }

  @Test
  void anAccountIsFoundByItsName() {
    var told = Told.by("accounts", "show", "quay", "--coordinator", url);

    assertThat(told.out())
        .contains("reason    signed out")
        .contains("outcomes  sent 4 · not seen 1");
  }

  @Test
  void whatIsNotThereHasItsExitCode() {
    server.register(get("/v1/accounts/nobody").willReturn(problem("not-found", 404)));

    var told = Told.by("accounts", "show", "nobody", "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(told.err()).contains("✗ A title: a detail");
    assertThat(told.out()).isEmpty();
  }

  @Test
  void anAccountIsAddedWithItsSession(@TempDir Path folder) throws Exception {
    var state = folder.resolve("state.json");
    Files.writeString(state, "{\"cookies\":[]}");
    server.register(post("/v1/accounts").willReturn(jsonResponse(ACCOUNT, 201)));
    server.register(any(urlMatching(".*/session")).willReturn(aResponse().withStatus(204)));

    var told =
        Told.by("accounts", "add", "quay", "--session", state.toString(), "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.OK);
    server.verifyThat(
        postRequestedFor(urlEqualTo("/v1/accounts"))
            .withHeader("Idempotency-Key", matching(".{16,}"))
            .withRequestBody(equalToJson("{\"name\":\"quay\",\"site\":\"practice\"}")));
    server.verifyThat(
        putRequestedFor(urlEqualTo("/v1/accounts/acc-1/session"))
            .withRequestBody(equalToJson("{\"storage_state\":\"{\\\"cookies\\\":[]}\"}")));
  }

  @Test
  void nothingIsCreatedWhereTheSessionIsMissing() {
    var told = Told.by("accounts", "add", "quay", "--session", "/no/such", "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.FAILED);
    assertThat(told.err()).contains("There is no file /no/such to read the session from");
    server.verifyThat(0, postRequestedFor(urlEqualTo("/v1/accounts")));
  }

  @Test
  void aSessionMustComeFromSomewhere() {
    var told = Told.by("accounts", "session", "acc-1", "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.USAGE);
    assertThat(told.err()).contains("--session FILE or --practice-seat SEAT");
  }

  @Test
  void anAccountIsPausedWithAReason() {
    server.register(post("/v1/accounts/acc-1/pause").willReturn(aResponse().withStatus(204)));

    var told = Told.by("accounts", "pause", "quay", "--reason", "leave", "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.OK);
    server.verifyThat(
        postRequestedFor(urlEqualTo("/v1/accounts/acc-1/pause"))
            .withRequestBody(equalToJson("{\"reason\":\"leave\"}")));
  }

  @Test
  void actionsAreListedByStateAndKind() {
    server.register(
        get("/v1/accounts/acc-1/actions?limit=100&state=in_doubt&kind=invite")
            .willReturn(jsonResponse("{\"data\":[" + ACTION + "],\"has_more\":false}", 200)));

    var told =
        Told.by(
            "actions",
            "list",
            "acc-1",
            "--state",
            "in_doubt",
            "--kind",
            "invite",
            "--coordinator",
            url);

    assertThat(told.out().lines())
        .containsExactly(
            "kind    contact  state     outcome            attempt  settled  id",
            "invite  ada      in doubt  too many requests        2  –        act-1");
  }

  @Test
  void anActionIsSubmittedUnderTheKeyThatWasGiven() {
    server.register(post("/v1/accounts/acc-1/actions").willReturn(jsonResponse(ACTION, 201)));

    var told =
        Told.by(
            "actions",
            "add",
            "quay",
            "invite",
            "http://x/in/ada/",
            "--note",
            "Hello",
            "--key",
            "k1",
            "--coordinator",
            url);

    assertThat(told.out()).contains("state     in doubt").contains("verdict   unknown");
    server.verifyThat(
        postRequestedFor(urlEqualTo("/v1/accounts/acc-1/actions"))
            .withHeader("Idempotency-Key", matching("k1"))
            .withRequestBody(
                equalToJson(
                    "{\"kind\":\"invite\",\"profile\":\"http://x/in/ada/\",\"note\":\"Hello\"}")));
  }

  @Test
  void anActionAboutNobodyNeedsNoAddress() {
    server.register(post("/v1/accounts/acc-1/actions").willReturn(jsonResponse(ACTION, 201)));

    var told = Told.by("actions", "add", "quay", "pending_list", "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.OK);
    server.verifyThat(
        postRequestedFor(urlEqualTo("/v1/accounts/acc-1/actions"))
            .withRequestBody(equalToJson("{\"kind\":\"pending_list\"}")));
  }

  @Test
  void aPersonSettlesWhatNeedsOne() {
    server.register(post("/v1/actions/act-1/resolve").willReturn(aResponse().withStatus(204)));
    server.register(get("/v1/actions/act-1").willReturn(jsonResponse(ACTION, 200)));

    var told =
        Told.by(
            "actions",
            "resolve",
            "act-1",
            "not_sent",
            "--reason",
            "not on her list",
            "--coordinator",
            url);

    assertThat(told.code()).isEqualTo(ExitCode.OK);
    server.verifyThat(
        postRequestedFor(urlEqualTo("/v1/actions/act-1/resolve"))
            .withRequestBody(
                equalToJson("{\"verdict\":\"not_sent\",\"reason\":\"not on her list\"}")));
  }

  @Test
  void theWordOfAPersonWantsAReason() {
    var told = Told.by("actions", "resolve", "act-1", "sent", "--coordinator", url);

    assertThat(told.code()).isEqualTo(ExitCode.USAGE);
    assertThat(told.err()).contains("--reason");
  }

  @ParameterizedTest
  @CsvSource({
    "401,unauthenticated,4",
    "409,queue-full,5",
    "422,note-too-long,1",
    "503,store-unavailable,9"
  })
  void refusalsBecomeExitCodes(int status, String code, int exit) {
    server.register(get("/v1/actions/x").willReturn(problem(code, status)));

    assertThat(Told.by("actions", "show", "x", "--coordinator", url).code()).isEqualTo(exit);
  }

  private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder problem(
      String code, int status) {
    return jsonResponse(
        """
        {"type":"/problems/x","title":"A title","status":%d,"detail":"a detail","code":"%s",
         "request_id":"r","retryable":false}\
        """
            .formatted(status, code),
        status);
  }
}
