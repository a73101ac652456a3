package dev.flotilla.coordinator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.PackView.Circuit.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whose fault drift is: an odd page ends its action, a pack at fault ends none. */
final class DriftAttemptsTest extends PackFleet {
  private static final Outcome DRIFT = new Outcome.Drift("connect");
  private static final Duration RETRY = Duration.ofMinutes(10);
  private static final Duration PACE = Duration.ofSeconds(3);
  // Longer than any circuit waits.
  private static final Duration LONG = Duration.ofHours(7);

  @Test
  void whatDriftStoppedComesBackWithAMendedPackHoweverOftenItMetTheOld() throws Exception {
    var action = api.invite(api.account().id(), "ada");
    for (var met = 0; met < 8; met++) {
      report(api.lease("w1"), DRIFT);
      assertThat(api.action(action.id()).state()).isEqualTo(ActionState.AVAILABLE);
      clock.advance(LONG);
    }
    assertThat(state()).isEqualTo(State.OPEN);

    bringOut("9.1", null);

    var mended = api.lease("w1");
    assertThat(mended.pack().version()).isEqualTo("9.1");
    assertThat(mended.assignment().attempt()).isEqualTo(1);
    send(mended);
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.CONFIRMED);
  }

  @Test
  void anOddPageAmongOthersEndsAfterThreeAttempts() throws Exception {
    var odd = api.invite(api.account().id(), "odd");
    for (var attempt = 1; attempt <= 3; attempt++) {
      var grant = api.lease("w1");
      assertThat(grant.assignment().id()).isEqualTo(odd.id());
      assertThat(grant.assignment().attempt()).isEqualTo(attempt);
      report(grant, DRIFT);
      othersAreSent(2);
      clock.advance(RETRY);
    }

    assertThat(api.action(odd.id()).state()).isEqualTo(ActionState.NOT_SENT);
    assertThat(state()).isEqualTo(State.CLOSED);
  }

  @Test
  void attemptsThatAnOlderPackSpoiledCountNoLonger() throws Exception {
    api.invite(api.account().id(), "ada");
    report(api.lease("w1"), DRIFT);
    clock.advance(RETRY);
    report(api.lease("w1"), DRIFT);
    assertThat(state()).isEqualTo(State.CLOSED);

    bringOut("9.1", null);
    clock.advance(PACE);

    assertThat(api.lease("w1").assignment().attempt()).isEqualTo(1);
  }

  @Test
  void driftUnderAVersionThatIsNoLongerInForceComesBackAtOnce() throws Exception {
    var action = api.invite(api.account().id(), "ada");
    var held = api.lease("w1");
    bringOut("9.1", null);
    report(held, DRIFT);
    clock.advance(PACE);

    var again = api.lease("w1");

    assertThat(again.assignment().id()).isEqualTo(action.id());
    assertThat(again.pack().version()).isEqualTo("9.1");
    assertThat(again.assignment().attempt()).isEqualTo(1);
  }

  @Test
  void aTryThatDidNotNeedWhatDriftedGoesToTheNextAccount() throws Exception {
    for (var i = 0; i < 3; i++) {
      api.invite(api.account().id(), "person" + i);
      report(api.lease("w1"), DRIFT);
    }
    clock.advance(RETRY);
    var first = api.lease("w1");
    report(first, new Outcome.AlreadyConnected());

    assertThat(state()).isEqualTo(State.OPEN);
    var second = api.lease("w1");
    assertThat(second.account()).isNotEqualTo(first.account());
    assertThat(api.poll("w2")).as("one at a time").isEmpty();
    send(second);
    assertThat(state()).isEqualTo(State.CLOSED);
  }

  private void othersAreSent(int n) throws Exception {
    for (var i = 0; i < n; i++) {
      api.invite(api.account().id(), "someone");
      send(api.lease("w1"));
    }
  }

  private void send(LeaseGrant grant) throws Exception {
    assertThat(api.permit(grant, "w1").statusCode()).isEqualTo(200);
    report(grant, new Outcome.Sent());
  }

  private State state() throws Exception {
    return pack().circuits().getFirst().state();
  }
}
