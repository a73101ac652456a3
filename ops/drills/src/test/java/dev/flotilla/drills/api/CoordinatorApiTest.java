package dev.flotilla.drills.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import dev.flotilla.drills.api.CallFailed.Reason;
import dev.flotilla.drills.process.Port;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.NewAction;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WireMockTest
class CoordinatorApiTest {
  private static final String ACTION =
      """
      {"id":"%s","account":"a","kind":"invite","profile":"p","contact":"ada","state":"confirmed",
       "parts":0,"attempt":1,"outcome":{"kind":"sent"},"verdict":"sent","created_at":"2026-01-01T00:00:00Z"}\
      """;

  private CoordinatorApi api;

  @BeforeEach
  void client(WireMockRuntimeInfo wire) {
    api = new CoordinatorApi(URI.create(wire.getHttpBaseUrl()), Optional.of("s3cret"));
  }

  @Test
  void aListIsReadToItsLastPage(WireMockRuntimeInfo wire) {
    var path = "/v1/accounts/a%2Fb/actions?limit=100&state=in_doubt&kind=invite";
    wire.getWireMock().register(get(path).willReturn(jsonResponse(page("one", true, "c&1"), 200)));
    wire.getWireMock()
        .register(
            get(path + "&cursor=c%261").willReturn(jsonResponse(page("two", false, ""), 200)));

    var actions = api.actions("a/b", ActionState.IN_DOUBT, ActionKind.INVITE);

    assertThat(actions).extracting("id").containsExactly("one", "two");
    assertThat(actions.get(0).outcome()).isEqualTo(new Outcome.Sent());
    wire.getWireMock()
        .verifyThat(
            getRequestedFor(urlEqualTo(path))
                .withHeader("Authorization", equalTo("Bearer s3cret")));
  }

  @Test
  void anActionIsSubmittedUnderItsKey(WireMockRuntimeInfo wire) {
    wire.getWireMock()
        .register(
            post("/v1/accounts/a/actions").willReturn(jsonResponse(ACTION.formatted("x"), 201)));

    var action = api.submit("a", NewAction.invite("p", "Hello"), "key-1");

    assertThat(action.id()).isEqualTo("x");
    wire.getWireMock()
        .verifyThat(
            postRequestedFor(urlEqualTo("/v1/accounts/a/actions"))
                .withHeader("Idempotency-Key", equalTo("key-1"))
                .withRequestBody(
                    equalToJson("{\"kind\":\"invite\",\"profile\":\"p\",\"note\":\"Hello\"}")));
  }

  @Test
  void aRefusalSaysWhatTheCoordinatorSaid(WireMockRuntimeInfo wire) {
    wire.getWireMock()
        .register(
            get("/v1/actions/x")
                .willReturn(
                    jsonResponse(
                        """
                        {"type":"/problems/not-found","title":"There is no such thing","status":404,
                         "detail":"No action x","code":"not-found","request_id":"r","retryable":false,
                         "errors":[{"pointer":"/id","message":"unknown"}]}\
                        """,
                        404)));

    var failed = catchThrowableOfType(CallFailed.class, () -> api.action("x"));

    assertThat(failed).hasMessage("There is no such thing: No action x\n  /id: unknown");
    assertThat(failed.status()).isEqualTo(404);
    assertThat(failed.problem().orElseThrow().code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  @Test
  void aRefusalWithoutAProblemKeepsItsStatus(WireMockRuntimeInfo wire) {
    wire.getWireMock()
        .register(get("/v1/fleet").willReturn(aResponse().withStatus(502).withBody("<html>")));

    var failed = catchThrowableOfType(CallFailed.class, api::fleet);

    assertThat(failed.status()).isEqualTo(502);
    assertThat(failed.reason()).isEqualTo(Reason.REFUSED);
  }

  @Test
  void anAnswerOfAnotherVersionIsUnreadable(WireMockRuntimeInfo wire) {
    wire.getWireMock().register(get("/v1/fleet").willReturn(jsonResponse("{\"novelty\":1}", 200)));

    var failed = catchThrowableOfType(CallFailed.class, api::fleet);

    assertThat(failed.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(failed).hasMessageContaining("use the ./flotilla of the same build");
  }

  @Test
  void nobodyThereIsUnreachable() throws Exception {
    var nobody =
        new CoordinatorApi(URI.create("http://127.0.0.1:" + Port.free()), Optional.empty());

    var failed = catchThrowableOfType(CallFailed.class, nobody::fleet);

    assertThat(failed.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failed).hasMessageContaining("./flotilla up");
  }

  private static String page(String id, boolean more, String cursor) {
    return "{\"data\":[%s],\"has_more\":%s%s}"
        .formatted(
            ACTION.formatted(id),
            more,
            cursor.isEmpty() ? "" : ",\"next_cursor\":\"" + cursor + "\"");
  }
}
