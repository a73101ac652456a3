package dev.flotilla.worker.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Evidence;
import dev.flotilla.protocol.LeaseOffer;
import dev.flotilla.protocol.LeaseRequest;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Permit;
import dev.flotilla.protocol.PermitRequest;
import dev.flotilla.protocol.Phase;
import dev.flotilla.protocol.Renewal;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.Verdict;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class CoordinatorClientTest {
  private static final Claim CLAIM = new Claim("w-1", 7);
  private final WireMockServer coordinator = new WireMockServer(options().dynamicPort());
  private CoordinatorClient client;

  @BeforeEach
  void start() {
    coordinator.start();
    client =
        new CoordinatorClient(
            URI.create(coordinator.baseUrl()), Optional.of("secret"), Duration.ofMillis(10));
  }

  @AfterEach
  void stop() {
    coordinator.stop();
  }

  @Test
  void aReportIsSentAgainUntilItIsAnswered() {
    coordinator.stubFor(
        post(urlEqualTo("/v1/leases/l-1/reports"))
            .inScenario("report")
            .whenScenarioStateIs("Started")
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
            .willSetStateTo("busy"));
    coordinator.stubFor(
        post(urlEqualTo("/v1/leases/l-1/reports"))
            .inScenario("report")
            .whenScenarioStateIs("busy")
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("up"));
    coordinator.stubFor(
        post(urlEqualTo("/v1/leases/l-1/reports"))
            .inScenario("report")
            .whenScenarioStateIs("up")
            .willReturn(okJson("{\"directive\":\"release\",\"next_due_ms\":5}")));

    var reply = client.report("l-1", report());

    assertThat(reply).isEqualTo(new Reply.Yes<Directive>(new Directive.Release(5)));
    coordinator.verify(
        3,
        postRequestedFor(urlEqualTo("/v1/leases/l-1/reports"))
            .withHeader("Authorization", equalTo("Bearer secret"))
            .withRequestBody(matchingJsonPath("$.claim.epoch", equalTo("7"))));
  }

  @Test
  void aPermitIsAskedForOnceMoreWithTheSameIdAndThenNoMore() {
    coordinator.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));

    var reply = client.permit("l-1", permit());

    assertThat(reply).isInstanceOf(Reply.Silence.class);
    coordinator.verify(
        2,
        postRequestedFor(urlEqualTo("/v1/leases/l-1/permits"))
            .withRequestBody(matchingJsonPath("$.permit", equalTo("p-1"))));
  }

  @Test
  void aPermitCarriesItsRemainingLife() {
    coordinator.stubFor(
        any(anyUrl()).willReturn(okJson("{\"permit\":\"p-1\",\"remaining_ms\":3000}")));

    assertThat(client.permit("l-1", permit())).isEqualTo(new Reply.Yes<>(new Permit("p-1", 3_000)));
  }

  @ParameterizedTest
  @EnumSource(
      value = ErrorCode.class,
      names = {"STALE_LEASE", "DUPLICATE_INVITE", "REGISTER_AGAIN", "WORKER_DRAINING"})
  void aNoIsTakenForAnAnswer(ErrorCode code) {
    coordinator.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(code.status())
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"type":"/problems/%s","title":"No","status":%d,"detail":"because",
                         "code":"%s","request_id":"r-1","retryable":false}\
                        """
                            .formatted(code.code(), code.status(), code.code()))));

    var reply = client.report("l-1", report());

    assertThat(reply).isEqualTo(new Reply.No<Directive>(code, "because"));
    coordinator.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void aRenewalIsTriedOnce() {
    coordinator.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));

    assertThat(client.renew("l-1", renewal(), 2_000)).isEqualTo(new Reply.Silence<>("HTTP 503"));

    coordinator.verify(1, postRequestedFor(urlEqualTo("/v1/leases/l-1/renewals")));
  }

  @Test
  void aRenewalIsGivenUpInTime() {
    coordinator.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(5_000)));
    var began = System.nanoTime();

    var reply = client.renew("l-1", renewal(), 200);

    assertThat(reply).isInstanceOf(Reply.Silence.class);
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)).isLessThan(3_000);
  }

  @Test
  void anEmptyPollIsAnAnswerAndAnOfferIsRead() {
    coordinator.stubFor(
        post(urlEqualTo("/v1/leases"))
            .inScenario("poll")
            .whenScenarioStateIs("Started")
            .willReturn(aResponse().withStatus(204))
            .willSetStateTo("offer"));
    coordinator.stubFor(
        post(urlEqualTo("/v1/leases"))
            .inScenario("poll")
            .whenScenarioStateIs("offer")
            .willReturn(
                okJson("{\"lease\":\"l-1\",\"account\":\"a\",\"epoch\":7,\"ack_within_ms\":5}")));

    var first = client.poll(poll());
    var second = client.poll(poll());

    assertThat(first).isEqualTo(new Reply.Yes<>(Optional.empty()));
    assertThat(second).isEqualTo(new Reply.Yes<>(Optional.of(new LeaseOffer("l-1", "a", 7, 5))));
  }

  @Test
  void aPollUnderWayIsGivenUpWhenTheWorkerLeaves() throws Exception {
    coordinator.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(30_000)));
    var poll = CompletableFuture.supplyAsync(() -> client.poll(poll()));

    client.stopPolling();

    assertThat(poll.get(5, TimeUnit.SECONDS)).isInstanceOf(Reply.Silence.class);
    assertThat(client.poll(poll())).isEqualTo(new Reply.Silence<>("given up"));
  }

  @Test
  void aCoordinatorThatStaysSilentIsLeftAloneForAWhileAndThenFoundAgain() throws Exception {
    coordinator.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    for (int i = 0; i < 20; i++) {
      assertThat(client.poll(poll())).isInstanceOf(Reply.Silence.class);
    }
    var asked = coordinator.getAllServeEvents().size();

    coordinator.resetMappings();
    coordinator.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    Reply<Optional<LeaseOffer>> reply = new Reply.Silence<>("not yet");
    while (reply instanceof Reply.Silence && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
      reply = client.poll(poll());
    }

    assertThat(asked).isEqualTo(10);
    assertThat(reply).isEqualTo(new Reply.Yes<>(Optional.empty()));
  }

  @Test
  void aReleaseNamesItsClaim() {
    coordinator.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));

    assertThat(client.release("l-1", CLAIM)).isEqualTo(new Reply.Yes<>(""));

    coordinator.verify(deleteRequestedFor(urlEqualTo("/v1/leases/l-1?worker=w-1&epoch=7")));
  }

  @Test
  void anAnswerThatCannotBeReadIsSilence() {
    coordinator.stubFor(any(anyUrl()).willReturn(okJson("{\"surprise\":1}")));

    assertThat(client.ack("l-1", CLAIM)).isInstanceOf(Reply.Silence.class);
  }

  private static LeaseRequest poll() {
    return new LeaseRequest("w-1", "q-1", List.of(), 10);
  }

  private static PermitRequest permit() {
    return new PermitRequest(CLAIM, "p-1", "a-1", 1, ActionKind.INVITE, "ada", "connect-key");
  }

  private static Renewal renewal() {
    return new Renewal(CLAIM, "a-1", Phase.LOOKING, 3, 1, List.of());
  }

  private static Report report() {
    return new Report(
        CLAIM,
        "a-1",
        1,
        Mode.PERFORM,
        new Outcome.Sent(),
        Verdict.SENT,
        new Evidence("http://site/in/ada/", List.of(), List.of(), List.of(), null, null),
        5,
        null,
        null);
  }
}
