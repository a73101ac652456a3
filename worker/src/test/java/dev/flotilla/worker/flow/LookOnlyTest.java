package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class LookOnlyTest {
  private static FlowLab lab;

  @BeforeAll
  static void open() {
    lab = new FlowLab();
  }

  @AfterAll
  static void shut() {
    lab.close();
  }

  @BeforeEach
  void reset() {
    lab.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "connect, viewed, sent",
    "connected, viewed, sent",
    "follow-only, viewed, sent",
    "moved, viewed, sent",
    "unavailable, profile_not_found, not_sent"
  })
  void aViewCountsWhenTheRightProfileWasRead(String trait, String outcome, String verdict) {
    var person = lab.site.person(trait);

    var ending = lab.view(person.path("slug").asText());

    assertThat(ending.outcome().wire()).as("%s", lab.signals).isEqualTo(outcome);
    assertThat(ending.verdict().wire()).isEqualTo(verdict);
    assertThat(
            lab.site.ledger("view", person.path("member_id").asText()).stream()
                .filter(event -> event.path("created").asBoolean()))
        .hasSize(verdict.equals("sent") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "pending, sent, sent",
    "connected, sent, sent",
    "connect, not_seen, not_sent",
    "connect-in-more, not_seen, not_sent",
    "instant-send, not_seen, not_sent",
    "unavailable, profile_not_found, unknown",
    "withdrawn-hold, withdrawn_hold, unknown"
  })
  void aVerifyLooksAndSendsNothing(String trait, String outcome, String verdict) {
    var person = lab.site.person(trait);

    var ending = lab.verify(person.path("slug").asText());

    assertThat(ending.outcome().wire()).as("%s", lab.signals).isEqualTo(outcome);
    assertThat(ending.verdict().wire()).isEqualTo(verdict);
    assertThat(lab.permits).isEmpty();
  }

  @Test
  void aVerifyThatMeetsASignedOutSessionProvesNothing() {
    var slug = lab.site.slug("connect");
    lab.site.scenario("signed-out", slug, "");

    var ending = lab.verify(slug);

    assertThat(ending).isEqualTo(new Ending(new Outcome.SignedOut(), Verdict.UNKNOWN));
  }

  @Test
  void aVerifyThatIsStoppedBeforeItLookedProvesNothing() {
    var slug = lab.site.slug("connect");
    lab.stop = Optional.of("the worker is leaving");

    var ending = lab.verify(slug);

    assertThat(ending)
        .isEqualTo(new Ending(new Outcome.Aborted("the worker is leaving"), Verdict.UNKNOWN));
  }

  @Test
  void aVerifyWhosePageGoesAwayProvesNothing() {
    var slug = lab.site.slug("connect");
    lab.fence = "the lease could not be renewed in time";

    assertThat(lab.verify(slug).verdict()).isEqualTo(Verdict.UNKNOWN);
  }
}
