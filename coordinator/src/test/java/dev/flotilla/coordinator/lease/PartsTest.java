package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Evidence;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.NewAction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An action that is done in parts: one post an attempt. */
final class PartsTest extends ProtocolTest {
  @Test
  void aPartWithACursorGoesOnFromThereAndDoesNotCountAsAnAttempt() throws Exception {
    var action = like(2);
    var first = api.lease("w1");
    assertThat(first.assignment().action()).isEqualTo(new Action.Like("ada", 2));
    assertThat(first.assignment().cursor()).isNull();

    api.permit(first, "w1");
    api.report(first, "w1", new Outcome.Liked("p1"), Verdict.SENT, "after p1", null);
    var between = api.action(action.id());
    assertThat(between.state()).isEqualTo(ActionState.AVAILABLE);
    assertThat(between.parts()).isEqualTo(1);
    assertThat(between.settledAt()).isNull();
    clock.advance(Duration.ofSeconds(3));
    var second = api.lease("w1");
    assertThat(second.assignment().cursor()).isEqualTo("after p1");
    assertThat(second.assignment().attempt()).isEqualTo(1);
    api.permit(second, "w1");
    api.report(second, "w1", new Outcome.Liked("p2"), Verdict.SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.CONFIRMED);
    assertThat(api.account(account.id()).outcomes()).containsEntry("liked", 1);
  }

  @Test
  void everyPartKeepsItsOwnEvidence() throws Exception {
    var action = like(2);
    liked("p1", "after p1");
    clock.advance(Duration.ofSeconds(3));
    liked("p2", null);

    var evidence = Wire.JSON.readTree(api.get("/v1/actions/" + action.id() + "/evidence").body());

    assertThat(evidence.fieldNames()).toIterable().containsExactly("1", "1.2");
    assertThat(Wire.JSON.treeToValue(evidence.get("1.2"), Evidence.class).signals()).isNotEmpty();
  }

  @Test
  void everyPartTakesItsToken() throws Exception {
    like(4);
    for (var part = 1; part <= 3; part++) {
      liked("p" + part, "" + part);
      clock.advance(Duration.ofSeconds(3));
    }

    assertThat(api.poll("w1")).as("two tokens were there, and one comes every 6 s").isEmpty();
    clock.advance(Duration.ofSeconds(3));
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void theNextPartIsNotHandedOutUnderTheLeaseThatReportedThisOne() throws Exception {
    var action = like(2);
    var grant = liked("p1", "1");

    var again = api.report(grant, "w1", new Outcome.Liked("p1"), Verdict.SENT, "1", null);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(api.action(action.id()).parts()).isEqualTo(1);
  }

  @Test
  void nothingLeftAfterALikedPostIsStillDone() throws Exception {
    var action = like(2);
    liked("p1", "1");
    clock.advance(Duration.ofSeconds(3));
    api.report(api.lease("w1"), "w1", new Outcome.AlreadyLiked(), Verdict.NOT_SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.CONFIRMED);
  }

  @Test
  void aPartInDoubtIsLookedAtAndThenTheNextOneFollows() throws Exception {
    var action = like(3);
    liked("p1", "1");
    clock.advance(Duration.ofSeconds(3));
    var doubtful = api.lease("w1");
    api.permit(doubtful, "w1");
    api.report(doubtful, "w1", new Outcome.TimedOut("proving"), Verdict.UNKNOWN);
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.IN_DOUBT);

    clock.advance(Duration.ofSeconds(10));
    var look = api.lease("w1");
    assertThat(look.assignment().mode()).isEqualTo(Mode.VERIFY);
    assertThat(look.assignment().cursor()).isEqualTo("1");
    api.report(look, "w1", new Outcome.Liked("p2"), Verdict.SENT, "2", null);

    assertThat(api.account(account.id()).inDoubt()).isZero();
    clock.advance(Duration.ofSeconds(10));
    var next = api.lease("w1");
    assertThat(next.assignment().mode()).isEqualTo(Mode.PERFORM);
    assertThat(next.assignment().cursor()).isEqualTo("2");
    assertThat(next.assignment().attempt()).isEqualTo(1);
  }

  @Test
  void anActionOfTooManyPartsEnds() throws Exception {
    var action = api.submit(account.id(), Api.alone(ActionKind.PENDING_LIST));
    for (var part = 0; part < 50; part++) {
      assertThat(api.action(action.id()).state()).isEqualTo(ActionState.AVAILABLE);
      var grant = api.lease("w1");
      api.report(
          grant, "w1", new Outcome.PendingListPart(0, 9), Verdict.SENT, "from " + part, null);
      clock.advance(Duration.ofSeconds(10));
    }

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NOT_SENT);
    assertThat(api.action(action.id()).parts()).isEqualTo(50);
    assertThat(api.poll("w1")).isEmpty();
  }

  private ActionView like(int posts) throws Exception {
    return api.submit(
        account.id(),
        new NewAction(ActionKind.LIKE, Api.ORIGIN + "/in/ada/", null, null, null, posts));
  }

  private LeaseGrant liked(String post, @Nullable String cursor) throws Exception {
    var grant = api.lease("w1");
    api.permit(grant, "w1");
    api.report(grant, "w1", new Outcome.Liked(post), Verdict.SENT, cursor, null);
    return grant;
  }
}
