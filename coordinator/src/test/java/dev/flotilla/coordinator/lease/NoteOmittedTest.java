package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.NewAction;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A note that the site refuses after the commit: one permit is one click, so another must follow.
 */
final class NoteOmittedTest extends ProtocolTest {
  private static final Duration PACE = Duration.ofSeconds(3);

  @ParameterizedTest
  @MethodSource("refusals")
  void anInviteThatMayGoWithoutItsNoteGoesOnWithoutItAndStaysTheOnlyOne(Outcome refusal)
      throws Exception {
    var action = invite(NotePolicy.OMIT);
    refuse(api.lease("w1"), refusal);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.AVAILABLE);
    assertThat(Api.code(again())).isEqualTo("duplicate-invite");
    clock.advance(PACE);
    var second = api.lease("w1");
    assertThat(second.assignment().cursor()).isEqualTo(cursor(refusal));
    assertThat(second.assignment().attempt()).isEqualTo(1);
    assertThat(api.permit(second, "w1").statusCode()).isEqualTo(200);
    api.report(second, "w1", new Outcome.SentWithoutNote(refusal.wire()), Verdict.SENT);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.CONFIRMED);
    assertThat(Api.code(again())).isEqualTo("duplicate-invite");
  }

  @Test
  void itGoesOnOnce() throws Exception {
    var action = invite(NotePolicy.OMIT);
    refuse(api.lease("w1"), new Outcome.NoteTooLong(200, 250));
    clock.advance(PACE);
    refuse(api.lease("w1"), new Outcome.NoteTooLong(200, 250));

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NOT_SENT);
    assertThat(again().statusCode()).isEqualTo(201);
  }

  @Test
  void anInviteThatMustHaveItsNoteDoesNotGoOn() throws Exception {
    var action = invite(NotePolicy.REFUSE);
    var grant = api.lease("w1");
    api.permit(grant, "w1");

    var answer = report(grant, new Outcome.NoteTooLong(200, 250));

    assertThat(Api.code(answer)).isEqualTo("invalid");
    assertThat(answer.body()).contains("/cursor");
    api.report(grant, "w1", new Outcome.NoteTooLong(200, 250), Verdict.NOT_SENT);
    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.REFUSED);
  }

  private static Outcome[] refusals() {
    return new Outcome[] {
      new Outcome.NoteTooLong(200, 250),
      new Outcome.NoteNotPossible(),
      new Outcome.NoteQuotaUsedUp()
    };
  }

  private void refuse(LeaseGrant grant, Outcome refusal) throws Exception {
    assertThat(api.permit(grant, "w1").statusCode()).isEqualTo(200);
    assertThat(report(grant, refusal).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> report(LeaseGrant grant, Outcome refusal) throws Exception {
    return api.report(grant, "w1", refusal, Verdict.NOT_SENT, cursor(refusal), null);
  }

  private static String cursor(Outcome refusal) {
    return "without note: " + refusal.wire();
  }

  private ActionView invite(NotePolicy policy) throws Exception {
    return api.submit(
        account.id(),
        new NewAction(ActionKind.INVITE, Api.ORIGIN + "/in/ada/", null, "Hello", policy, null));
  }

  private HttpResponse<String> again() throws Exception {
    return api.post(
        "/v1/accounts/" + account.id() + "/actions", Api.about(ActionKind.INVITE, "ada"));
  }
}
