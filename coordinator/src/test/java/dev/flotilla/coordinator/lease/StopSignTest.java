package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Order;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.PauseRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the site and people can stop, and how it goes on. */
final class StopSignTest extends ProtocolTest {
  @Test
  void aStopSignOfTheSiteStopsTheAccountAndKeepsItsQueue() throws Exception {
    var action = api.invite(account.id(), "ada");
    api.report(api.lease("w1"), "w1", new Outcome.Checkpoint(), Verdict.NOT_SENT);

    var stopped = api.account(account.id());
    assertThat(stopped.state()).isEqualTo(AccountView.State.NEEDS_HUMAN);
    assertThat(stopped.reason()).contains("person");
    clock.advance(Duration.ofDays(1));
    assertThat(api.poll("w1")).isEmpty();
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.AVAILABLE);
  }

  @Test
  void tooManyRequestsCoolsTheWholeAccountForAtLeastAnHour() throws Exception {
    api.view(account.id(), "ada");
    api.report(api.lease("w1"), "w1", new Outcome.TooManyRequests(1000), Verdict.NOT_SENT);

    assertThat(api.account(account.id()).state()).isEqualTo(AccountView.State.COOLING);
    clock.advance(Duration.ofMinutes(59));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void theWeeklyLimitHoldsInvitesAndLetsViewsGoOn() throws Exception {
    api.invite(account.id(), "ada");
    var view = api.view(account.id(), "grace");
    api.report(api.lease("w1"), "w1", new Outcome.WeeklyLimit(), Verdict.NOT_SENT);
    clock.advance(Duration.ofSeconds(10));

    assertThat(api.lease("w1").assignment().id()).isEqualTo(view.id());
  }

  @Test
  void resumingEndsTheWeeklyLimitsHoldToo() throws Exception {
    api.invite(account.id(), "ada");
    api.report(api.lease("w1"), "w1", new Outcome.WeeklyLimit(), Verdict.NOT_SENT);
    clock.advance(Duration.ofMinutes(1));
    assertThat(api.account(account.id()).reason()).contains("weekly");
    assertThat(api.poll("w1")).isEmpty();

    api.post("/v1/accounts/" + account.id() + "/resume", "");

    assertThat(api.account(account.id()).reason()).isNull();
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void onlyAPersonEndsAPause() throws Exception {
    api.view(account.id(), "ada");
    var grant = api.lease("w1");
    api.post("/v1/accounts/" + account.id() + "/pause", new PauseRequest("holiday"));
    api.report(grant, "w1", new Outcome.SignedOut(), Verdict.NOT_SENT);

    api.send(
        api.to("/v1/accounts/" + account.id() + "/session")
            .PUT(BodyPublishers.ofString("{\"storage_state\":\"{\\\"cookies\\\":[]}\"}")));

    assertThat(api.account(account.id()).state()).isEqualTo(AccountView.State.PAUSED);
    clock.advance(Duration.ofHours(1));
    assertThat(api.poll("w1")).isEmpty();
  }

  @Test
  void aCordonedWorkerGetsNothingNewAndFinishesWhatItHas() throws Exception {
    api.view(account.id(), "ada");
    var grant = api.lease("w1");
    var waiting = api.pollAsync("w1", 20_000);

    assertThat(api.post("/v1/workers/w1/drain", "").statusCode()).isEqualTo(204);

    assertThat(Api.code(waiting.get(5, TimeUnit.SECONDS))).isEqualTo("worker-draining");
    assertThat(Api.read(renew(grant.lease(), "w1", grant.epoch(), 1), 200, Renewed.class).order())
        .isEqualTo(Order.FINISH_CURRENT);
    assertThat(api.report(grant, "w1", new Outcome.Viewed(), Verdict.SENT).statusCode())
        .isEqualTo(200);
    api.post("/v1/workers/w1/uncordon", "");
    assertThat(api.poll("w1")).isEmpty();
  }

  @Test
  void workThatTookTwoWorkersDownIsPutBeforeAPerson() throws Exception {
    var action = api.invite(account.id(), "ada");
    for (var i = 0; i < 2; i++) {
      api.lease("w1");
      clock.advance(Duration.ofSeconds(13));
      api.poll("w2");
      clock.advance(Duration.ofSeconds(10));
    }

    assertThat(api.poll("w2")).isEmpty();
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NEEDS_HUMAN);
  }

  @Test
  void whatIsGivenBackWithoutAReportIsPacedAndEndsBeforeAPerson() throws Exception {
    var action = api.view(account.id(), "ada");
    for (var i = 0; i < 5; i++) {
      var grant = api.lease("w1");
      api.delete("/v1/leases/" + grant.lease() + "?worker=w1&epoch=" + grant.epoch());
      assertThat(api.poll("w1")).as("the pause between actions").isEmpty();
      clock.advance(Duration.ofSeconds(6));
    }

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NEEDS_HUMAN);
  }

  @Test
  void aCleanReleaseGivesTheAccountBackAfterThePauseBetweenActions() throws Exception {
    var action = api.view(account.id(), "ada");
    var grant = api.lease("w1");

    assertThat(
            api.delete("/v1/leases/" + grant.lease() + "?worker=w1&epoch=" + grant.epoch())
                .statusCode())
        .isEqualTo(204);

    clock.advance(Duration.ofSeconds(1));
    assertThat(api.lease("w2").assignment().id()).isEqualTo(action.id());
  }
}
