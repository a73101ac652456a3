package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What follows when nobody knows whether an invitation was sent. */
final class InDoubtTest extends ProtocolTest {
  @Test
  void aPermittedInviteOfALostWorkerIsLookedAtAndNeverSentAgain() throws Exception {
    var action = api.invite(account.id(), "ada");
    var lost = api.lease("w1");
    api.permit(lost, "w1");

    clock.advance(Duration.ofSeconds(13));
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
  void absentTwiceTwoMinutesApartIsProofThatNothingWasSent() throws Exception {
    var action = inDoubt();
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
  void aLookThatSawNoPageIsNoProofHoweverOftenItIsReported() throws Exception {
    var action = inDoubt();

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
    var action = inDoubt();

    clock.advance(Duration.ofHours(2));
    api.report(api.lease("w1"), "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);
    clock.advance(Duration.ofHours(2));
    api.report(api.lease("w1"), "w1", new Outcome.TimedOut("opening"), Verdict.UNKNOWN);
    clock.advance(Duration.ofHours(2));
    api.report(api.lease("w1"), "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.IN_DOUBT);
  }

  @Test
  void threeLooksThatProveNothingPutItBeforeAPerson() throws Exception {
    var action = inDoubt();

    for (var look = 0; look < 3; look++) {
      clock.advance(Duration.ofHours(2));
      api.report(api.lease("w1"), "w1", new Outcome.TimedOut("opening"), Verdict.UNKNOWN);
    }

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NEEDS_HUMAN);
    clock.advance(Duration.ofDays(2));
    assertThat(api.poll("w1")).isEmpty();
  }

  @Test
  void sentWithoutAPermitIsNoProof() throws Exception {
    var action = api.invite(account.id(), "ada");
    var grant = api.lease("w1");

    api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.IN_DOUBT);
  }

  @Test
  void sentWithAnotherOutcomeIsLookedIntoAndKeepsTheContactMarked() throws Exception {
    var action = api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.permit(grant, "w1");

    api.report(grant, "w1", new Outcome.EmailRequired(), Verdict.SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.IN_DOUBT);
    var again = Api.about(ActionKind.INVITE, "ada");
    assertThat(Api.code(api.post("/v1/accounts/" + account.id() + "/actions", again)))
        .isEqualTo("duplicate-invite");
  }

  @Test
  void resumingDoesNotCutTheLockDelayShort() throws Exception {
    api.invite(account.id(), "ada");
    api.permit(api.lease("w1"), "w1");
    clock.advance(Duration.ofSeconds(13));
    api.poll("w2");

    api.post("/v1/accounts/" + account.id() + "/resume", "");

    assertThat(api.poll("w2")).isEmpty();
    clock.advance(Duration.ofMillis(9_999));
    assertThat(api.poll("w2")).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(api.poll("w2")).isPresent();
  }

  @Test
  void aLookIsToldWhatWasSeenForThePermitOfTheDeedInDoubtAndOfNoOther() throws Exception {
    inDoubt();
    clock.advance(Duration.ofSeconds(10));
    var look = api.lease("w1");
    assertThat(look.assignment().seen()).isEqualTo("connect");
    api.report(look, "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);
    clock.advance(Duration.ofMinutes(2));
    api.report(api.lease("w1"), "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);

    clock.advance(Duration.ofMinutes(1));
    var again = api.lease("w1");
    assertThat(again.assignment().mode()).isEqualTo(Mode.PERFORM);
    assertThat(again.assignment().seen()).isNull();
    api.report(again, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);
    clock.advance(Duration.ofMinutes(1));
    var unpermitted = api.lease("w1");

    assertThat(unpermitted.assignment().mode()).isEqualTo(Mode.VERIFY);
    assertThat(unpermitted.assignment().seen()).isNull();
  }

  /** An invite that was permitted, and of which the page said nothing. */
  private ActionView inDoubt() throws Exception {
    var action = api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.permit(grant, "w1");
    api.report(grant, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);
    return action;
  }
}
