package dev.flotilla.coordinator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettlementTest {
  @ParameterizedTest
  @MethodSource("outcomes")
  void anInviteThatMayHaveBeenSentIsNeverRetriedBlind(Outcome outcome) {
    var settled = Settlement.of(outcome, Verdict.UNKNOWN, ActionKind.INVITE, Mode.PERFORM, false);

    assertThat(settled.disposition()).isInstanceOf(Disposition.Doubt.class);
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void anInviteThatWasSentIsConfirmedOrLookedInto(Outcome outcome) {
    var settled = Settlement.of(outcome, Verdict.SENT, ActionKind.INVITE, Mode.PERFORM, false);

    assertThat(settled.disposition())
        .isIn(new Disposition.Finish(ActionState.CONFIRMED), new Disposition.Doubt(Duration.ZERO));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void aLookNeverSendsAnything(Outcome outcome) {
    for (var verdict : Verdict.values()) {
      var settled = Settlement.of(outcome, verdict, ActionKind.INVITE, Mode.VERIFY, false);

      assertThat(settled.disposition())
          .isNotInstanceOfAny(Disposition.Retry.class, Disposition.Snooze.class);
      if (verdict != Verdict.SENT) {
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

  static Stream<Outcome> outcomes() {
    return Stream.of(
        new Outcome.Sent(),
        new Outcome.EmailRequired(),
        new Outcome.TooManyRequests(0),
        new Outcome.WeeklyLimit(),
        new Outcome.SignedOut(),
        new Outcome.Checkpoint(),
        new Outcome.Drift("x"),
        new Outcome.SiteError(500),
        new Outcome.TimedOut("x"),
        new Outcome.BrowserCrashed(),
        new Outcome.Aborted("x"),
        new Outcome.Unknown());
  }
}
