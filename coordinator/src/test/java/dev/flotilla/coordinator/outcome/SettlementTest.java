package dev.flotilla.coordinator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Scope;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettlementTest {
  @ParameterizedTest
  @MethodSource("outcomes")
  void aLookNeverSendsAnything(Outcome outcome) {
    for (var verdict : Verdict.values()) {
      var settled = Settlement.of(outcome, verdict, ActionKind.INVITE, Mode.VERIFY, false);

      assertThat(settled.disposition())
          .isNotInstanceOfAny(
              Disposition.Retry.class,
              Disposition.RetryUnlessHalted.class,
              Disposition.Snooze.class);
      if (verdict != Verdict.SENT && !(outcome instanceof Outcome.NotSeen)) {
        assertThat(settled.disposition())
            .isNotInstanceOfAny(Disposition.Absent.class, Disposition.Finish.class);
      }
    }
  }

  @Test
  void theSitesOwnWaitIsKeptAndNeverShortened() {
    var day = Duration.ofDays(1);

    assertThat(effect(new Outcome.TooManyRequests(day.toMillis()))).isEqualTo(day);
    assertThat(effect(new Outcome.TooManyRequests(0))).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aNoFromTheSiteEndsTheActionAndLeavesTheAccountAlone() {
    var settled =
        Settlement.of(
            new Outcome.EmailRequired(), Verdict.NOT_SENT, ActionKind.INVITE, Mode.PERFORM, false);

    assertThat(settled.disposition()).isEqualTo(new Disposition.Finish(ActionState.REFUSED));
    assertThat(settled.effect()).isEqualTo(new AccountEffect.None());
  }

  private static Duration effect(Outcome outcome) {
    var settled = Settlement.of(outcome, Verdict.NOT_SENT, ActionKind.VIEW, Mode.PERFORM, false);
    return ((AccountEffect.Cool) settled.effect()).time();
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatMayHaveBeenDoneIsDoneAgainBlind(ActionKind kind) {
    for (var outcome : OutcomeSamples.all()) {
      var unknown = Settlement.of(outcome, Verdict.UNKNOWN, kind, Mode.PERFORM, false);
      var sent = Settlement.of(outcome, Verdict.SENT, kind, Mode.PERFORM, false);

      if (kind.writes()) {
        assertThat(unknown.disposition()).isInstanceOf(Disposition.Doubt.class);
        assertThat(sent.disposition())
            .isIn(
                new Disposition.Finish(ActionState.CONFIRMED),
                new Disposition.Doubt(Duration.ZERO));
      } else {
        assertThat(unknown.disposition()).isNotInstanceOf(Disposition.Doubt.class);
      }
    }
  }

  @Test
  void aVerdictThatItsOutcomeCannotHaveIsNoProof() {
    assertThat(perform(new Outcome.Sent(), Verdict.NOT_SENT, ActionKind.INVITE).disposition())
        .isInstanceOf(Disposition.Doubt.class);
    assertThat(perform(new Outcome.Liked("p"), Verdict.SENT, ActionKind.INVITE).disposition())
        .isInstanceOf(Disposition.Doubt.class);
  }

  @Test
  void aPartGoesOnOnlyWhenNothingIsWrong() {
    assertThat(part(new Outcome.Liked("p"), Verdict.SENT, Mode.PERFORM))
        .isInstanceOf(Disposition.Continue.class);
    assertThat(part(new Outcome.AlreadyLiked(), Verdict.NOT_SENT, Mode.PERFORM))
        .isInstanceOf(Disposition.Continue.class);
    assertThat(part(new Outcome.Liked("p"), Verdict.SENT, Mode.VERIFY))
        .isInstanceOf(Disposition.Continue.class);
    assertThat(part(new Outcome.Unknown(), Verdict.UNKNOWN, Mode.PERFORM))
        .isInstanceOf(Disposition.Doubt.class);
    assertThat(part(new Outcome.ProfileNotFound(), Verdict.NOT_SENT, Mode.PERFORM))
        .isEqualTo(new Disposition.Finish(ActionState.REFUSED));
    assertThat(part(new Outcome.Drift("x"), Verdict.NOT_SENT, Mode.PERFORM))
        .isInstanceOf(Disposition.RetryUnlessHalted.class);
  }

  @ParameterizedTest
  @EnumSource
  void anInviteGoesOnOnlyWithoutANoteThatWasRefused(Verdict verdict) {
    for (var outcome : OutcomeSamples.all()) {
      for (var mode : Mode.values()) {
        var going = Settlement.of(outcome, verdict, ActionKind.INVITE, mode, true);
        var ofNote =
            outcome instanceof Outcome.NoteTooLong
                || outcome instanceof Outcome.NoteNotPossible
                || outcome instanceof Outcome.NoteQuotaUsedUp;

        assertThat(going.disposition() instanceof Disposition.Continue)
            .as(outcome.wire())
            .isEqualTo(ofNote && verdict == Verdict.NOT_SENT && mode == Mode.PERFORM);
      }
    }
  }

  @Test
  void aWarningBesideAnInviteThatWentConfirmsItAndSlowsTheAccount() {
    var settled = perform(new Outcome.ApproachingLimit(), Verdict.SENT, ActionKind.INVITE);

    assertThat(settled.disposition()).isEqualTo(new Disposition.Finish(ActionState.CONFIRMED));
    assertThat(settled.effect()).isInstanceOf(AccountEffect.Cool.class);
  }

  @Test
  void aLimitOnInvitesLetsNoOtherKindComeBackAtOnceForEver() {
    for (var outcome : OutcomeSamples.all()) {
      var settled = perform(outcome, Verdict.NOT_SENT, ActionKind.VIEW);

      if (settled.disposition().equals(new Disposition.Snooze(Duration.ZERO))) {
        assertThat(settled.effect())
            .as(outcome.wire())
            .matches(e ->
                e instanceof AccountEffect.Stop
                    || e instanceof AccountEffect.CoolForMonth
                    || (e instanceof AccountEffect.Cool cool && cool.kind().isEmpty()));
      }
    }
  }

  @Test
  void whatEndsASessionIsTheAnswerToACheckOfIt() {
    var settled = perform(new Outcome.SignedOut(), Verdict.NOT_SENT, ActionKind.SESSION_CHECK);

    assertThat(settled.disposition()).isEqualTo(new Disposition.Finish(ActionState.CONFIRMED));
    assertThat(settled.effect()).isInstanceOf(AccountEffect.Stop.class);
  }

  @Test
  void everyOutcomeOfTheAccountsSlowsOrStopsIt() {
    for (var outcome : OutcomeSamples.all()) {
      var effect = perform(outcome, Verdict.NOT_SENT, ActionKind.INVITE).effect();

      assertThat(effect instanceof AccountEffect.None)
          .as(outcome.wire())
          .isEqualTo(outcome.scope() != Scope.ACCOUNT);
    }
  }

  private static Settlement perform(Outcome outcome, Verdict verdict, ActionKind kind) {
    return Settlement.of(outcome, verdict, kind, Mode.PERFORM, false);
  }

  private static Disposition part(Outcome outcome, Verdict verdict, Mode mode) {
    return Settlement.of(outcome, verdict, ActionKind.LIKE, mode, true).disposition();
  }

  static List<Outcome> outcomes() {
    return OutcomeSamples.all();
  }
}
