package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.NewAction;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an account rests, and from what, after the site's word. */
final class CoolingTest extends ProtocolTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-05T09:00:00Z, 2026-02-01T00:00:00Z",
    "2026-01-31T23:50:00Z, 2026-02-01T00:00:00Z",
    "2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z",
    "2026-02-28T12:00:00Z, 2026-03-01T00:00:00Z",
    "2026-04-30T12:00:00Z, 2026-05-01T00:00:00Z",
    "2026-12-31T23:50:00Z, 2027-01-01T00:00:00Z",
    "2028-02-29T12:00:00Z, 2028-03-01T00:00:00Z"
  })
  void theMonthsSearchesAreCountedAnewOnTheFirst(Instant now, Instant first) throws Exception {
    clock.set(now);
    var action = api.view(account.id(), "ada");
    api.report(api.lease("w1"), "w1", new Outcome.CommercialUseLimit(), Verdict.NOT_SENT);

    var resting = api.account(account.id());
    assertThat(resting.state()).isEqualTo(AccountView.State.COOLING);
    assertThat(resting.nextDueAt()).isEqualTo(first);
    clock.set(first.minusMillis(1));
    assertThat(api.poll("w1")).isEmpty();
    clock.set(first);
    assertThat(api.lease("w1").assignment().id()).isEqualTo(action.id());
  }

  @Test
  void withoutNotesLeftOnlyInvitesWhoseNoteMustGoAlongWait() throws Exception {
    var held = note("ada", NotePolicy.REFUSE);
    var behind = note("grace", NotePolicy.REFUSE);
    var without = api.invite(account.id(), "linus");
    var mayGo = note("barbara", NotePolicy.OMIT);
    api.report(api.lease("w1"), "w1", new Outcome.NoteQuotaUsedUp(), Verdict.NOT_SENT);

    assertThat(api.account(account.id()).reason()).contains("notes");
    clock.advance(Duration.ofSeconds(10));
    var first = api.lease("w1");
    assertThat(first.assignment().id()).isEqualTo(without.id());
    api.permit(first, "w1");
    api.report(first, "w1", new Outcome.Sent(), Verdict.SENT);
    clock.advance(Duration.ofSeconds(10));
    var second = api.lease("w1");
    assertThat(second.assignment().id()).isEqualTo(mayGo.id());
    api.permit(second, "w1");
    api.report(second, "w1", new Outcome.SentWithoutNote("quota"), Verdict.SENT);
    assertThat(api.action(mayGo.id()).state()).isEqualTo(ActionState.CONFIRMED);
    clock.advance(Duration.ofSeconds(30));
    assertThat(api.poll("w1")).isEmpty();
    assertThat(api.account(account.id()).nextDueAt())
        .isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));

    clock.set(Instant.parse("2026-02-01T00:00:00Z"));
    var after = api.lease("w1");
    assertThat(after.assignment().id()).isIn(held.id(), behind.id());
    assertThat(after.assignment().action())
        .isInstanceOfSatisfying(Action.Invite.class, i -> assertThat(i.note()).isEqualTo("Hello"));
  }

  @Test
  void resumingLetsNotesGoAlongAgain() throws Exception {
    note("ada", NotePolicy.REFUSE);
    api.report(api.lease("w1"), "w1", new Outcome.NoteQuotaUsedUp(), Verdict.NOT_SENT);
    clock.advance(Duration.ofMinutes(1));
    assertThat(api.poll("w1")).isEmpty();

    api.post("/v1/accounts/" + account.id() + "/resume", "");

    assertThat(api.account(account.id()).reason()).isNull();
    assertThat(api.poll("w1")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"outstanding_cap, P7D", "still_withdrawing, PT1H", "approaching_limit, P1D"})
  void limitsOnInvitesLeaveEverythingElseToGoOn(String outcome, Duration rest) throws Exception {
    var invite = api.invite(account.id(), "ada");
    api.report(api.lease("w1"), "w1", outcome(outcome), Verdict.NOT_SENT);
    assertThat(api.action(invite.id()).state()).isEqualTo(ActionState.AVAILABLE);
    var view = api.view(account.id(), "grace");

    clock.advance(Duration.ofSeconds(10));
    var other = api.lease("w1");
    assertThat(other.assignment().id()).isEqualTo(view.id());
    api.report(other, "w1", new Outcome.Viewed(), Verdict.SENT);
    clock.advance(rest.minusSeconds(11));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(api.lease("w1").assignment().id()).isEqualTo(invite.id());
  }

  @Test
  void aWarningBesideASentInviteConfirmsItAndHoldsTheNextForADay() throws Exception {
    var invite = api.invite(account.id(), "ada");
    api.invite(account.id(), "grace");
    var grant = api.lease("w1");
    api.permit(grant, "w1");
    api.report(grant, "w1", new Outcome.ApproachingLimit(), Verdict.SENT);

    assertThat(api.action(invite.id()).state()).isEqualTo(ActionState.CONFIRMED);
    clock.advance(Duration.ofHours(23));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofHours(1));
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void aLanguageWithoutWordsHoldsThatKindForADayAndThreeOfThemEndTheAction() throws Exception {
    var like = api.submit(account.id(), Api.about(ActionKind.LIKE, "ada"));
    for (var day = 0; day < 3; day++) {
      assertThat(api.action(like.id()).state()).isEqualTo(ActionState.AVAILABLE);
      var grant = api.lease("w1");
      assertThat(grant.assignment().id()).isEqualTo(like.id());
      api.report(grant, "w1", new Outcome.LanguageNotSupported("xx"), Verdict.NOT_SENT);
      clock.advance(Duration.ofHours(1));
      assertThat(api.poll("w1")).isEmpty();
      clock.advance(Duration.ofHours(23));
    }

    assertThat(api.action(like.id()).state()).isEqualTo(ActionState.NOT_SENT);
  }

  @Test
  void aShorterRestNeverCutsALongerOneShort() throws Exception {
    var doubtful = api.invite(account.id(), "ada");
    var grant = api.lease("w1");
    api.permit(grant, "w1");
    api.report(grant, "w1", new Outcome.WeeklyLimit(), Verdict.UNKNOWN);
    clock.advance(Duration.ofSeconds(10));
    api.report(api.lease("w1"), "w1", new Outcome.ApproachingLimit(), Verdict.SENT);
    assertThat(api.action(doubtful.id()).state()).isEqualTo(ActionState.CONFIRMED);

    api.invite(account.id(), "grace");
    clock.advance(Duration.ofDays(6));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofDays(1));
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void anUnconfirmedEmailStopsTheAccount() throws Exception {
    api.invite(account.id(), "ada");
    api.report(api.lease("w1"), "w1", new Outcome.EmailUnconfirmed(), Verdict.NOT_SENT);

    assertThat(api.account(account.id()).state()).isEqualTo(AccountView.State.NEEDS_HUMAN);
    assertThat(api.account(account.id()).reason()).contains("email");
  }

  private static Outcome outcome(String name) {
    return switch (name) {
      case "outstanding_cap" -> new Outcome.OutstandingCap();
      case "still_withdrawing" -> new Outcome.StillWithdrawing();
      default -> new Outcome.ApproachingLimit();
    };
  }

  private ActionView note(String contact, NotePolicy policy) throws Exception {
    return api.submit(
        account.id(),
        new NewAction(
            ActionKind.INVITE, Api.ORIGIN + "/in/" + contact + "/", null, "Hello", policy, null));
  }
}
