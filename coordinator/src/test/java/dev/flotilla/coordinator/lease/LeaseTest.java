package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.LeaseOffer;
import dev.flotilla.protocol.Order;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Permit;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How an account is leased, held and lost. */
final class LeaseTest extends ProtocolTest {
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
  void aLostWorkersAccountGoesOnTwentyThreeSecondsAfterItsLastRenewal() throws Exception {
    var action = api.view(account.id(), "ada");
    var lost = api.lease("w1");

    clock.advance(Duration.ofMillis(12_999));
    assertThat(api.poll("w2")).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(api.poll("w2")).as("the lock delay").isEmpty();
    clock.advance(Duration.ofSeconds(10));
    var next = api.lease("w2");

    assertThat(next.assignment().id()).isEqualTo(action.id());
    assertThat(next.epoch()).isEqualTo(lost.epoch() + 1);
  }

  @Test
  void theLockDelayCountsFromTheLeasesEndHoweverLateThatIsSeen() throws Exception {
    api.view(account.id(), "ada");
    api.lease("w1");

    clock.advance(Duration.ofSeconds(23));

    assertThat(api.poll("w2")).isPresent();
  }

  @Test
  void everyCallWithAnOldEpochIsRefusedAndChangesNothing() throws Exception {
    var action = api.invite(account.id(), "ada");
    var old = api.lease("w1");
    clock.advance(Duration.ofSeconds(13));
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
      assertThat(renewed).isEqualTo(new Renewed(13_000, Order.CONTINUE));
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
  void anAccountThatIsWarmAtTheWorkerGoesFirstButLetsNobodyWaitForLong() throws Exception {
    var warm = List.of(api.account().id(), api.account().id());
    api.view(account.id(), "ada");
    clock.advance(Duration.ofMillis(1));
    api.view(warm.get(0), "grace");
    api.view(warm.get(1), "mary");

    clock.advance(Duration.ofMillis(1_998));
    assertThat(api.poll("w1", warm).orElseThrow().account()).isIn(warm);
    clock.advance(Duration.ofMillis(1));
    assertThat(api.poll("w1", warm).orElseThrow().account()).isEqualTo(account.id());
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
}
