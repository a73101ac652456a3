package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every kind that changes something on the site, and for none that only looks. */
final class WritesTest extends ProtocolTest {
  @ParameterizedTest
  @EnumSource
  void aPermitIsForDeedsOnly(ActionKind kind) throws Exception {
    submit(kind);
    var answer = api.permit(api.lease("w1"), "w1");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(kind.writes() ? 200 : 409);
  }

  @ParameterizedTest
  @EnumSource
  void aLostWorkersDeedIsInDoubtAndALookIsDoneAgain(ActionKind kind) throws Exception {
    var action = submit(kind);
    api.permit(api.lease("w1"), "w1");
    clock.advance(Duration.ofSeconds(13));
    api.poll("w2");

    assertThat(api.action(action.id()).state())
        .isEqualTo(kind.writes() ? ActionState.IN_DOUBT : ActionState.AVAILABLE);
    clock.advance(Duration.ofSeconds(10));
    assertThat(api.lease("w2").assignment().mode())
        .isEqualTo(kind.writes() ? Mode.VERIFY : Mode.PERFORM);
  }

  @ParameterizedTest
  @EnumSource
  void doneWithoutAPermitIsNoProofForADeed(ActionKind kind) throws Exception {
    var action = submit(kind);
    api.report(api.lease("w1"), "w1", done(kind), Verdict.SENT);

    assertThat(api.action(action.id()).state())
        .isEqualTo(kind.writes() ? ActionState.IN_DOUBT : ended(kind));
  }

  @ParameterizedTest
  @EnumSource(names = {"INVITE", "LIKE", "WITHDRAW"})
  void aLookThatSeesItUndoneTwiceLetsItBeDoneAgain(ActionKind kind) throws Exception {
    var action = inDoubt(kind);
    for (var look = 0; look < 2; look++) {
      clock.advance(Duration.ofMinutes(2));
      var verify = api.lease("w1");
      assertThat(verify.assignment().mode()).isEqualTo(Mode.VERIFY);
      assertThat(verify.assignment().action().kind()).isEqualTo(kind);
      api.report(verify, "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);
    }

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.AVAILABLE);
    clock.advance(Duration.ofMinutes(1));
    var again = api.lease("w1");
    assertThat(again.assignment().mode()).isEqualTo(Mode.PERFORM);
    assertThat(again.assignment().attempt()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"INVITE", "LIKE", "WITHDRAW"})
  void aLookThatSeesItDoneConfirmsIt(ActionKind kind) throws Exception {
    var action = inDoubt(kind);
    clock.advance(Duration.ofMinutes(1));
    api.report(api.lease("w1"), "w1", done(kind), Verdict.SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.CONFIRMED);
  }

  @Test
  void aWithdrawalInDoubtOfAnInvitationThatWasAcceptedMeanwhileIsOver() throws Exception {
    var action = inDoubt(ActionKind.WITHDRAW);
    clock.advance(Duration.ofMinutes(1));
    api.report(api.lease("w1"), "w1", new Outcome.AlreadyConnected(), Verdict.NOT_SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.REFUSED);
  }

  @Test
  void aWithdrawnInvitationKeepsItsContactFromASecondOne() throws Exception {
    api.invite(account.id(), "ada");
    var invite = api.lease("w1");
    api.permit(invite, "w1");
    api.report(invite, "w1", new Outcome.Sent(), Verdict.SENT);
    submit(ActionKind.WITHDRAW);
    clock.advance(Duration.ofSeconds(10));
    var withdraw = api.lease("w1");
    api.permit(withdraw, "w1");
    api.report(withdraw, "w1", new Outcome.Withdrawn(), Verdict.SENT);

    assertThat(Api.code(post(ActionKind.INVITE))).isEqualTo("duplicate-invite");
  }

  @ParameterizedTest
  @EnumSource
  void aProvedNotDoneGivesTheTokenBackWhateverTheKind(ActionKind kind) throws Exception {
    for (var i = 0; i < 8; i++) {
      submit(kind);
      var grant = api.lease("w1");
      api.report(grant, "w1", new Outcome.InvalidUrl(), Verdict.NOT_SENT);
      clock.advance(Duration.ofSeconds(3));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAW", "PENDING_LIST", "SESSION_CHECK"})
  void whatWouldDoTheSameWaitsOnceAtATime(ActionKind kind) throws Exception {
    var first = submit(kind);

    var second = post(kind);
    assertThat(Api.code(second)).isEqualTo("duplicate-action");
    assertThat(second.body()).contains(first.id());
    var grant = api.lease("w1");
    assertThat(Api.code(post(kind))).isEqualTo("duplicate-action");
    api.report(grant, "w1", new Outcome.NotSupported(), Verdict.NOT_SENT);
    assertThat(post(kind).statusCode()).isEqualTo(201);
  }

  /** One that was permitted, and of which the page said nothing. */
  private ActionView inDoubt(ActionKind kind) throws Exception {
    var action = submit(kind);
    var grant = api.lease("w1");
    api.permit(grant, "w1");
    api.report(grant, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);
    return action;
  }

  private ActionView submit(ActionKind kind) throws Exception {
    return Api.read(post(kind), 201, ActionView.class);
  }

  private HttpResponse<String> post(ActionKind kind) throws Exception {
    return api.post(
        "/v1/accounts/" + account.id() + "/actions",
        switch (kind) {
          case INVITE, VIEW, LIKE, WITHDRAW, RELATION_CHECK -> Api.about(kind, "ada");
          case PENDING_LIST, SESSION_CHECK -> Api.alone(kind);
        });
  }

  private static Outcome done(ActionKind kind) {
    return switch (kind) {
      case INVITE -> new Outcome.Sent();
      case VIEW -> new Outcome.Viewed();
      case LIKE -> new Outcome.Liked("p");
      case WITHDRAW -> new Outcome.Withdrawn();
      case PENDING_LIST -> new Outcome.PendingListRead(0);
      case SESSION_CHECK -> new Outcome.SessionValid();
      case RELATION_CHECK -> new Outcome.RelationSeen("connect", "ada", null, null);
    };
  }

  /** A list of which nothing was read is none. */
  private static ActionState ended(ActionKind kind) {
    return kind == ActionKind.PENDING_LIST ? ActionState.NOT_SENT : ActionState.CONFIRMED;
  }
}
