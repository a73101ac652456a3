package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.coordinator.ManualClock;
import dev.flotilla.coordinator.redis.RedisServer;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.LeaseOffer;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Order;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Permit;
import dev.flotilla.protocol.Phase;
import dev.flotilla.protocol.Renewal;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.NewAction;
import dev.flotilla.protocol.api.PauseRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The protocol as a worker meets it: real Redis, real HTTP, and a clock that the test moves. */
class LeaseProtocolTest {
  @RegisterExtension static final RedisServer redis = new RedisServer();

  private final ManualClock clock = new ManualClock();
  @TempDir Path data;
  private Api api;
  private AccountView account;

  @BeforeEach
  void start() throws Exception {
    redis.flush();
    api = Api.start(redis.url(), data, clock);
    account = api.account();
    api.register("w1");
    api.register("w2");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void anActionGoesFromSubmissionToProof() throws Exception {
    var action = api.invite(account.id(), "ada");
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.AVAILABLE);

    var grant = api.lease("w1");
    assertThat(grant.assignment().id()).isEqualTo(action.id());
    assertThat(grant.session().storageState()).isEqualTo(Api.STATE);
    assertThat(grant.origin()).isEqualTo(Api.ORIGIN);
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.LEASED);

    var permit = Api.read(api.permit(grant, "w1"), 200, Permit.class);
    assertThat(permit.remainingMs()).isEqualTo(3000);
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.PERMITTED);

    var directive =
        Api.read(api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT), 200, Directive.class);
    assertThat(directive).isEqualTo(new Directive.Release(-1));
    var settled = api.action(action.id());
    assertThat(settled.state()).isEqualTo(ActionState.CONFIRMED);
    assertThat(settled.outcome()).isEqualTo(new Outcome.Sent());
    assertThat(api.account(account.id()).outcomes()).containsEntry("sent", 1);
  }

  @Test
  void anAccountIsLeasedToOneWorkerAtATime() throws Exception {
    api.view(account.id(), "ada");
    api.view(account.id(), "grace");
    api.lease("w1");

    assertThat(api.poll("w2")).isEmpty();
  }

  @Test
  void aRepeatedPollGetsTheSameOffer() throws Exception {
    api.view(account.id(), "ada");
    var body = new dev.flotilla.protocol.LeaseRequest("w1", "p1", List.of(), 1);

    var first = Api.read(api.post("/v1/leases", body), 200, LeaseOffer.class);
    var second = Api.read(api.post("/v1/leases", body), 200, LeaseOffer.class);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void anOfferNobodyTakesGoesToAnotherAfterFiveSeconds() throws Exception {
    api.view(account.id(), "ada");
    var offer = api.poll("w1").orElseThrow();

    clock.advance(Duration.ofSeconds(5));
    var next = api.lease("w2");

    assertThat(next.epoch()).isEqualTo(offer.epoch() + 1);
    assertThat(next.assignment().attempt()).isEqualTo(1);
    assertThat(Api.code(api.ack(offer, "w1"))).isEqualTo("stale-lease");
  }

  @Test
  void aLostWorkersAccountGoesOnTwentyFiveSecondsAfterItsLastRenewal() throws Exception {
    var action = api.view(account.id(), "ada");
    var lost = api.lease("w1");

    clock.advance(Duration.ofMillis(14_999));
    assertThat(api.poll("w2")).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(api.poll("w2")).as("the lock delay").isEmpty();
    clock.advance(Duration.ofSeconds(10));
    var next = api.lease("w2");

    assertThat(next.assignment().id()).isEqualTo(action.id());
    assertThat(next.epoch()).isEqualTo(lost.epoch() + 1);
  }

  @Test
  void everyCallWithAnOldEpochIsRefusedAndChangesNothing() throws Exception {
    var action = api.invite(account.id(), "ada");
    var old = api.lease("w1");
    clock.advance(Duration.ofSeconds(15));
    assertThat(api.poll("w2")).isEmpty(); // takes the lease back
    clock.advance(Duration.ofSeconds(10));
    api.lease("w2");
    var before = api.action(action.id());

    assertThat(Api.code(api.permit(old, "w1"))).isEqualTo("stale-lease");
    assertThat(Api.code(renew(old.lease(), "w1", old.epoch(), 1))).isEqualTo("stale-lease");
    assertThat(Api.code(api.report(old, "w1", new Outcome.Sent(), Verdict.SENT)))
        .isEqualTo("stale-lease");
    assertThat(
            Api.code(api.delete("/v1/leases/" + old.lease() + "?worker=w1&epoch=" + old.epoch())))
        .isEqualTo("stale-lease");

    assertThat(api.action(action.id())).isEqualTo(before);
    assertThat(api.get("/v1/actions/" + action.id() + "/evidence").body()).contains("late:");
  }

  @Test
  void renewalsKeepALeaseAlive() throws Exception {
    api.view(account.id(), "ada");
    var grant = api.lease("w1");

    for (var i = 0; i < 10; i++) {
      clock.advance(Duration.ofSeconds(5));
      var renewed = Api.read(renew(grant.lease(), "w1", grant.epoch(), i), 200, Renewed.class);
      assertThat(renewed).isEqualTo(new Renewed(15_000, Order.CONTINUE));
    }
    assertThat(api.poll("w2")).isEmpty();
  }

  @Test
  void aLeaseThatMakesNoProgressIsToldToAbort() throws Exception {
    api.view(account.id(), "ada");
    var grant = api.lease("w1");
    renew(grant.lease(), "w1", grant.epoch(), 1);

    for (var i = 0; i < 12; i++) {
      clock.advance(Duration.ofSeconds(10));
      renew(grant.lease(), "w1", grant.epoch(), 1);
    }
    clock.advance(Duration.ofSeconds(1));

    assertThat(Api.read(renew(grant.lease(), "w1", grant.epoch(), 1), 200, Renewed.class).order())
        .isEqualTo(Order.ABORT);
  }

  @Test
  void aPermittedInviteOfALostWorkerIsLookedAtAndNeverSentAgain() throws Exception {
    var action = api.invite(account.id(), "ada");
    var lost = api.lease("w1");
    api.permit(lost, "w1");

    clock.advance(Duration.ofSeconds(15));
    assertThat(api.poll("w2")).isEmpty();
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.IN_DOUBT);
    clock.advance(Duration.ofSeconds(10));
    var look = api.lease("w2");

    assertThat(look.assignment().mode()).isEqualTo(Mode.VERIFY);
    assertThat(Api.code(api.permit(look, "w2"))).isEqualTo("permit-refused");
    api.report(look, "w2", new Outcome.Sent(), Verdict.SENT);
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.CONFIRMED);
    assertThat(api.account(account.id()).inDoubt()).isZero();
  }

  @Test
  void aLookThatSawNoPageIsNoProofHoweverOftenItIsReported() throws Exception {
    var action = api.invite(account.id(), "ada");
    var first = api.lease("w1");
    api.permit(first, "w1");
    api.report(first, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);

    for (var look = 0; look < 3; look++) {
      clock.advance(Duration.ofHours(2));
      var blind = api.lease("w1");
      assertThat(blind.assignment().mode()).isEqualTo(Mode.VERIFY);
      api.report(blind, "w1", new Outcome.BrowserCrashed(), Verdict.NOT_SENT);
    }

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NEEDS_HUMAN);
    clock.advance(Duration.ofDays(2));
    assertThat(api.poll("w1")).isEmpty();
  }

  @Test
  void absentCountsOnlyTwiceInARow() throws Exception {
    var action = api.invite(account.id(), "ada");
    var first = api.lease("w1");
    api.permit(first, "w1");
    api.report(first, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);

    clock.advance(Duration.ofHours(2));
    api.report(api.lease("w1"), "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);
    clock.advance(Duration.ofHours(2));
    api.report(api.lease("w1"), "w1", new Outcome.TimedOut("opening"), Verdict.UNKNOWN);
    clock.advance(Duration.ofHours(2));
    api.report(api.lease("w1"), "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.IN_DOUBT);
  }

  @Test
  void resumingDoesNotCutTheLockDelayShort() throws Exception {
    api.invite(account.id(), "ada");
    api.permit(api.lease("w1"), "w1");
    clock.advance(Duration.ofSeconds(15));
    api.poll("w2");

    api.post("/v1/accounts/" + account.id() + "/resume", "");

    assertThat(api.poll("w2")).isEmpty();
    clock.advance(Duration.ofMillis(9_999));
    assertThat(api.poll("w2")).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(api.poll("w2")).isPresent();
  }

  @Test
  void sentWithAnotherOutcomeIsLookedIntoAndKeepsTheContactMarked() throws Exception {
    var action = api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.permit(grant, "w1");

    api.report(grant, "w1", new Outcome.EmailRequired(), Verdict.SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.IN_DOUBT);
    var again = new NewAction(ActionKind.INVITE, Api.ORIGIN + "/in/ada/", null);
    assertThat(Api.code(api.post("/v1/accounts/" + account.id() + "/actions", again)))
        .isEqualTo("duplicate-invite");
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
  void aHeartThatBeatsBesideADeadLaneIsNotBelievedForEver() throws Exception {
    var action = api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    var refused = "";
    for (var i = 0; i < 20 && refused.isEmpty(); i++) {
      clock.advance(Duration.ofSeconds(10));
      var answer = renew(grant.lease(), "w1", grant.epoch(), 1);
      refused = answer.statusCode() == 200 ? "" : Api.code(answer);
    }

    assertThat(refused).isEqualTo("stale-lease");
    clock.advance(Duration.ofSeconds(25));
    api.poll("w2");
    clock.advance(Duration.ofSeconds(10));
    assertThat(api.lease("w2").assignment().id()).isEqualTo(action.id());
  }

  @Test
  void aRepeatedReportIsAnsweredForItsOwnAccount() throws Exception {
    api.view(account.id(), "ada");
    var grant = api.lease("w1");
    api.report(grant, "w1", new Outcome.Viewed(), Verdict.SENT);
    api.view(api.account().id(), "grace");

    var again =
        Api.read(api.report(grant, "w1", new Outcome.Viewed(), Verdict.SENT), 200, Directive.class);

    assertThat(again).isEqualTo(new Directive.Release(-1));
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
  void aTokenThatHasRefilledMeanwhileIsNotGivenBackTwice() throws Exception {
    for (var i = 0; i < 4; i++) {
      api.invite(account.id(), "person" + i);
    }
    var doubtful = api.lease("w1");
    api.permit(doubtful, "w1");
    clock.advance(Duration.ofSeconds(9)); // what it took has refilled
    api.report(doubtful, "w1", new Outcome.EmailRequired(), Verdict.NOT_SENT);

    var granted = 0;
    for (var i = 0; i < 3; i++) {
      clock.advance(Duration.ofSeconds(2));
      var offer = api.poll("w1");
      if (offer.isPresent()) {
        var grant = Api.read(api.ack(offer.get(), "w1"), 200, LeaseGrant.class);
        api.permit(grant, "w1");
        api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
        granted++;
      }
      clock.advance(Duration.ofMillis(1));
    }
    assertThat(granted).isEqualTo(2);
  }

  @Test
  void absentTwiceTwoMinutesApartIsProofThatNothingWasSent() throws Exception {
    var action = api.invite(account.id(), "ada");
    var first = api.lease("w1");
    api.permit(first, "w1");
    api.report(first, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);
    clock.advance(Duration.ofSeconds(10));

    var look = api.lease("w1");
    assertThat(look.assignment().mode()).isEqualTo(Mode.VERIFY);
    api.report(look, "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);
    clock.advance(Duration.ofSeconds(119));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    var second = api.lease("w1");
    assertThat(second.assignment().mode()).isEqualTo(Mode.VERIFY);
    api.report(second, "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.AVAILABLE);
    clock.advance(Duration.ofSeconds(60));
    var again = api.lease("w1");
    assertThat(again.assignment().mode()).isEqualTo(Mode.PERFORM);
    assertThat(again.assignment().attempt()).isEqualTo(2);
  }

  @Test
  void threeLooksThatProveNothingPutItBeforeAPerson() throws Exception {
    var action = api.invite(account.id(), "ada");
    var first = api.lease("w1");
    api.permit(first, "w1");
    api.report(first, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);

    for (var look = 0; look < 3; look++) {
      clock.advance(Duration.ofHours(2));
      api.report(api.lease("w1"), "w1", new Outcome.TimedOut("opening"), Verdict.UNKNOWN);
    }

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NEEDS_HUMAN);
    clock.advance(Duration.ofDays(2));
    assertThat(api.poll("w1")).isEmpty();
  }

  @Test
  void aReportIsSettledOnceHoweverOftenItIsSent() throws Exception {
    api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.permit(grant, "w1");

    var first = api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
    var second = api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);

    assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(200);
    assertThat(api.account(account.id()).outcomes()).containsEntry("sent", 1);
  }

  @Test
  void sentWithoutAPermitIsNoProof() throws Exception {
    var action = api.invite(account.id(), "ada");
    var grant = api.lease("w1");

    api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.IN_DOUBT);
  }

  @Test
  void aSecondPermitForAnAttemptIsRefusedAndTheSameOneRepeated() throws Exception {
    api.invite(account.id(), "ada");
    var grant = api.lease("w1");

    assertThat(api.permit(grant, "w1", "p1").statusCode()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(Api.read(api.permit(grant, "w1", "p1"), 200, Permit.class).remainingMs())
        .isEqualTo(2000);
    assertThat(Api.code(api.permit(grant, "w1", "p2"))).isEqualTo("permit-refused");
  }

  @Test
  void aPermitNeedsALeaseThatOutlivesIt() throws Exception {
    api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    clock.advance(Duration.ofMillis(9_001));

    assertThat(Api.code(api.permit(grant, "w1"))).isEqualTo("permit-refused");
  }

  @Test
  void aPausedAccountGetsNoPermitAndItsLeaseIsToldToAbort() throws Exception {
    api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.post("/v1/accounts/" + account.id() + "/pause", new PauseRequest("holiday"));

    assertThat(Api.code(api.permit(grant, "w1"))).isEqualTo("permit-refused");
    assertThat(Api.read(renew(grant.lease(), "w1", grant.epoch(), 1), 200, Renewed.class).order())
        .isEqualTo(Order.ABORT);
    api.report(grant, "w1", new Outcome.Aborted("paused"), Verdict.NOT_SENT);
    clock.advance(Duration.ofHours(1));
    assertThat(api.poll("w1")).isEmpty();
    api.post("/v1/accounts/" + account.id() + "/resume", "");
    assertThat(api.lease("w1").assignment().attempt()).isEqualTo(1);
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

  @Test
  void workThatTookTwoWorkersDownIsPutBeforeAPerson() throws Exception {
    var action = api.invite(account.id(), "ada");
    for (var i = 0; i < 2; i++) {
      api.lease("w1");
      clock.advance(Duration.ofSeconds(15));
      api.poll("w2");
      clock.advance(Duration.ofSeconds(10));
    }

    assertThat(api.poll("w2")).isEmpty();
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NEEDS_HUMAN);
  }

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
  void aWaitingPollIsAnsweredWhenAnActionComes() throws Exception {
    var waiting = api.pollAsync("w1", 20_000);

    api.view(account.id(), "ada");

    var offer = Api.read(waiting.get(5, TimeUnit.SECONDS), 200, LeaseOffer.class);
    assertThat(offer.account()).isEqualTo(account.id());
  }

  @Test
  void anUnknownWorkerIsToldToRegister() throws Exception {
    var r =
        api.post("/v1/leases", new dev.flotilla.protocol.LeaseRequest("nobody", "p", List.of(), 1));

    assertThat(r.statusCode()).isEqualTo(410);
    assertThat(Api.code(r)).isEqualTo("register-again");
  }

  @Test
  void theNextActionComesWithTheAnswerOnceThePauseIsOver() throws Exception {
    api.view(account.id(), "ada");
    api.view(account.id(), "grace");
    var grant = api.lease("w1");

    var answer =
        Api.read(api.report(grant, "w1", new Outcome.Viewed(), Verdict.SENT), 200, Directive.class);

    assertThat(answer).isInstanceOf(Directive.Release.class);
    assertThat(((Directive.Release) answer).nextDueMs()).isBetween(1000L, 3000L);
    clock.advance(Duration.ofSeconds(3));
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void noTokenNoAction() throws Exception {
    for (var i = 0; i < 4; i++) {
      api.invite(account.id(), "person" + i);
    }
    for (var i = 0; i < 2; i++) {
      var grant = api.lease("w1");
      api.permit(grant, "w1");
      api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
      clock.advance(Duration.ofSeconds(3));
    }
    // Two tokens were there; one more comes every 8 s, and 6 s of the first have passed.
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofMillis(1999));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void aProvedNotSentGivesTheTokenBack() throws Exception {
    for (var i = 0; i < 4; i++) {
      api.invite(account.id(), "person" + i);
    }
    for (var i = 0; i < 3; i++) {
      api.report(api.lease("w1"), "w1", new Outcome.EmailRequired(), Verdict.NOT_SENT);
      clock.advance(Duration.ofSeconds(3));
    }

    assertThat(api.poll("w1")).isPresent();
  }

  private java.net.http.HttpResponse<String> renew(
      String lease, String worker, long epoch, long progress) throws Exception {
    return api.post(
        "/v1/leases/" + lease + "/renewals",
        new Renewal(new Claim(worker, epoch), null, Phase.LOOKING, progress, 1, List.of()));
  }
}
