package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.FleetView;
import dev.flotilla.protocol.api.Resolution;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A person's word about an action that nothing else could settle. */
final class ResolveTest extends ProtocolTest {
  @Test
  void aPersonWhoFoundItSentConfirmsIt() throws Exception {
    var action = unsettled();
    assertThat(api.action(action.id()).reason()).contains("three looks");

    var decided = Api.read(resolve(action, Verdict.SENT), 200, ActionView.class);

    assertThat(decided.state()).isEqualTo(ActionState.CONFIRMED);
    assertThat(decided.verdict()).isEqualTo(Verdict.SENT);
    assertThat(decided.reason()).isEqualTo("seen in the sent list");
    assertThat(decided.settledAt()).isNotNull();
    assertThat(api.account(account.id()).inDoubt()).isZero();
    assertThat(Api.read(api.get("/v1/fleet"), 200, FleetView.class).actions().completed())
        .isEqualTo(1);
    assertThat(Api.code(invite())).isEqualTo("duplicate-invite");
    assertThat(api.get("/metrics").body())
        .contains("flotilla_actions_resolved_total{kind=\"invite\",verdict=\"sent\"} 1.0");
  }

  @Test
  void aPersonWhoFoundItNotSentFreesTheContact() throws Exception {
    var action = unsettled();

    var decided = Api.read(resolve(action, Verdict.NOT_SENT), 200, ActionView.class);

    assertThat(decided.state()).isEqualTo(ActionState.NOT_SENT);
    assertThat(invite().statusCode()).isEqualTo(201);
  }

  @Test
  void aDecisionIsTakenOnce() throws Exception {
    var action = unsettled();
    resolve(action, Verdict.SENT);

    assertThat(Api.code(resolve(action, Verdict.NOT_SENT))).isEqualTo("action-settled");
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.CONFIRMED);
  }

  @Test
  void whatDoesNotWaitForAPersonIsNotDecidedByOne() throws Exception {
    var action = api.invite(account.id(), "ada");

    assertThat(Api.code(resolve(action, Verdict.SENT))).isEqualTo("no-decision-wanted");
    api.lease("w1");
    assertThat(Api.code(resolve(action, Verdict.NOT_SENT))).isEqualTo("no-decision-wanted");
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.LEASED);
  }

  @Test
  void aReadingThatWasPutBeforeAPersonHindersNoOther() throws Exception {
    api.submit(account.id(), Api.alone(ActionKind.PENDING_LIST));
    for (var i = 0; i < 2; i++) {
      api.lease("w1");
      clock.advance(Duration.ofSeconds(13));
      api.poll("w2");
      clock.advance(Duration.ofSeconds(10));
    }

    assertThat(api.submit(account.id(), Api.alone(ActionKind.PENDING_LIST)).state())
        .isEqualTo(ActionState.AVAILABLE);
  }

  /** An invite of which three looks proved nothing. */
  private ActionView unsettled() throws Exception {
    var action = api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.permit(grant, "w1");
    api.report(grant, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);
    for (var look = 0; look < 3; look++) {
      clock.advance(Duration.ofHours(2));
      api.report(api.lease("w1"), "w1", new Outcome.TimedOut("opening"), Verdict.UNKNOWN);
    }
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NEEDS_HUMAN);
    return action;
  }

  private HttpResponse<String> invite() throws Exception {
    return api.post(
        "/v1/accounts/" + account.id() + "/actions", Api.about(ActionKind.INVITE, "ada"));
  }

  private HttpResponse<String> resolve(ActionView action, Verdict verdict) throws Exception {
    return api.post(
        "/v1/actions/" + action.id() + "/resolve",
        new Resolution(verdict, "seen in the sent list"));
  }
}
