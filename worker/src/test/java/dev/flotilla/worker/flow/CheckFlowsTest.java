package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class CheckFlowsTest {
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

  @Test
  void aSessionIsValidWhereItIsProvedToBeSignedIn() {
    assertThat(lab.perform(new Action.CheckSession()))
        .as("%s", lab.signals)
        .isEqualTo(Ending.sent(new Outcome.SessionValid()));
  }

  @ParameterizedTest
  @CsvSource({"signed-out, signed_out", "checkpoint, checkpoint", "restricted, account_restricted"})
  void aSessionThatIsNotSaysWhatTheSiteWants(String scenario, String outcome) {
    lab.site.scenario(scenario, null, ",\"times\":1");

    assertThat(lab.perform(new Action.CheckSession()).outcome().wire()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "connect, connectable",
    "connect-in-more, connectable",
    "follow-only, closed",
    "pending, pending",
    "connected, connected",
    "incoming, incoming",
    "withdrawn-hold, withdrawn",
    "moved, connectable"
  })
  void aRelationIsSeenByTheFullSearch(String trait, String relation) {
    var person = lab.site.person(trait);

    var ending = lab.perform(new Action.CheckRelation(person.path("slug").asText()));

    assertThat(ending.verdict()).as("%s %s", ending, lab.signals).isEqualTo(Verdict.SENT);
    var seen = (Outcome.RelationSeen) ending.outcome();
    assertThat(seen.relation()).isEqualTo(relation);
    assertThat(seen.member()).isEqualTo(person.path("member_id").asText());
    assertThat(seen.name()).isEqualTo(person.path("name").asText());
    assertThat(lab.permits).isEmpty();
  }

  @Test
  void anAddressThatNoSiteCouldHaveIsNotOpened() {
    var ending = lab.perform(new Action.CheckRelation("a/../b"));

    assertThat(ending).isEqualTo(Ending.notSent(new Outcome.InvalidUrl()));
  }
}
