package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tokens and pauses: when an account may act next. */
final class LimitsTest extends ProtocolTest {
  @Test
  void noTokenNoAction() throws Exception {
    for (var i = 0; i < 4; i++) {
      api.invite(account.id(), "person" + i);
    }
    for (var i = 0; i < 2; i++) {
      var grant = api.lease("w1");
      api.permit(grant, "w1");
      api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
      clock.advance(Duration.ofSeconds(3));
    }
    // Two tokens were there; one more comes every 8 s, and 6 s of the first have passed.
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofMillis(1999));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void aProvedNotSentGivesTheTokenBack() throws Exception {
    for (var i = 0; i < 4; i++) {
      api.invite(account.id(), "person" + i);
    }
    for (var i = 0; i < 3; i++) {
      api.report(api.lease("w1"), "w1", new Outcome.EmailRequired(), Verdict.NOT_SENT);
      clock.advance(Duration.ofSeconds(3));
    }

    assertThat(api.poll("w1")).isPresent();
  }

  @Test
  void aTokenThatHasRefilledMeanwhileIsNotGivenBackTwice() throws Exception {
    api.invite(account.id(), "doubtful");
    var doubtful = api.lease("w1");
    api.permit(doubtful, "w1");
    api.report(doubtful, "w1", new Outcome.Unknown(), Verdict.UNKNOWN);
    clock.advance(Duration.ofSeconds(3));
    api.report(api.lease("w1"), "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);
    for (var i = 0; i < 4; i++) {
      api.invite(account.id(), "person" + i);
    }

    // Two are sent 8 and 5 s before the second look, which proves that the doubtful one was not.
    clock.advance(Duration.ofSeconds(112));
    send();
    clock.advance(Duration.ofSeconds(3));
    send();
    clock.advance(Duration.ofSeconds(5));
    api.report(api.lease("w1"), "w1", new Outcome.NotSeen(), Verdict.NOT_SENT);

    // Its token had come back with time: 1 of 2 is used, and one more comes every 8 s.
    clock.advance(Duration.ofSeconds(3));
    send();
    clock.advance(Duration.ofSeconds(3));
    assertThat(api.poll("w1")).isEmpty();
    clock.advance(Duration.ofSeconds(2));
    assertThat(api.poll("w1")).isPresent();
  }

  private void send() throws Exception {
    var grant = api.lease("w1");
    assertThat(grant.assignment().mode()).isEqualTo(Mode.PERFORM);
    api.permit(grant, "w1");
    api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
  }

  @Test
  void theNextActionComesWithTheAnswerOnceThePauseIsOver() throws Exception {
    api.view(account.id(), "ada");
    api.view(account.id(), "grace");
    var grant = api.lease("w1");

    var answer =
        Api.read(api.report(grant, "w1", new Outcome.Viewed(), Verdict.SENT), 200, Directive.class);

    assertThat(answer).isInstanceOf(Directive.Release.class);
    assertThat(((Directive.Release) answer).nextDueMs()).isBetween(1000L, 3000L);
    clock.advance(Duration.ofSeconds(3));
    assertThat(api.poll("w1")).isPresent();
  }
}
