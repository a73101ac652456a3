package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.LeaseGrant;
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
    for (var i = 0; i < 4; i++) {
      api.invite(account.id(), "person" + i);
    }
    var doubtful = api.lease("w1");
    api.permit(doubtful, "w1");
    clock.advance(Duration.ofSeconds(9)); // what it took has refilled
    api.report(doubtful, "w1", new Outcome.EmailRequired(), Verdict.NOT_SENT);

    var granted = 0;
    for (var i = 0; i < 3; i++) {
      clock.advance(Duration.ofSeconds(2));
      var offer = api.poll("w1");
      if (offer.isPresent()) {
        var grant = Api.read(api.ack(offer.get(), "w1"), 200, LeaseGrant.class);
        api.permit(grant, "w1");
        api.report(grant, "w1", new Outcome.Sent(), Verdict.SENT);
        granted++;
      }
      clock.advance(Duration.ofMillis(1));
    }
    assertThat(granted).isEqualTo(2);
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
