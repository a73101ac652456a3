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

@Timeout(90)
class WithdrawFlowTest {
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
  void takesBackTheInvitationFromFarDownTheListAndProvesItOnTheProfile() {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();
    lab.site.stands(slug, "pending", 60);
    lab.site.pending(25, 1);

    var ending = lab.withdraw(slug);

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.sent(new Outcome.Withdrawn()));
    assertThat(lab.permits).hasSize(1);
    assertThat(lab.site.deeds("withdraw", person)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "connect, nothing_to_withdraw",
    "connect-in-more, nothing_to_withdraw",
    "withdrawn-hold, nothing_to_withdraw",
    "connected, already_connected",
    "unavailable, profile_not_found"
  })
  void asksForNoPermitWhereNothingIsPending(String trait, String outcome) {
    var person = lab.site.person(trait);

    var ending = lab.withdraw(person.path("slug").asText());

    assertThat(ending.outcome().wire()).as("%s", lab.signals).isEqualTo(outcome);
    assertThat(ending.verdict()).isEqualTo(Verdict.NOT_SENT);
    assertThat(lab.permits).isEmpty();
  }

  @Test
  void anInvitationThatIsPendingAgainAfterAReloadIsInDoubtAndAVerifyFindsIt() {
    var person = lab.site.person("pending");
    var slug = person.path("slug").asText();
    lab.site.scenario("withdraw-reverts", slug, "");

    var ending = lab.withdraw(slug);
    var verified = lab.verify(new Action.Withdraw(slug, null), null);

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.inDoubt());
    assertThat(verified).isEqualTo(Ending.notSent(new Outcome.NotSeen()));
  }

  @Test
  void aVerifyFindsWhatWasTakenBack() {
    var slug = lab.site.slug("pending");
    lab.withdraw(slug);

    var verified = lab.verify(new Action.Withdraw(slug, null), null);

    assertThat(verified).isEqualTo(Ending.sent(new Outcome.Withdrawn()));
  }

  @Test
  void somebodyWithAnotherIdThanTheActionKnowsIsLeftAlone() {
    var person = lab.site.person("pending");

    var ending = lab.perform(new Action.Withdraw(person.path("slug").asText(), "another"));

    assertThat(ending.outcome()).isInstanceOf(Outcome.WrongPerson.class);
    assertThat(lab.permits).isEmpty();
  }

  @Test
  void withoutAPermitNothingReachesTheSite() {
    var person = lab.site.person("pending");
    lab.permit = new Permits.Answer.Refused("the day is full");

    var ending = lab.withdraw(person.path("slug").asText());

    assertThat(ending).isEqualTo(Ending.notSent(new Outcome.Aborted("the day is full")));
    assertThat(lab.site.ledger("withdraw", person.path("member_id").asText())).isEmpty();
  }
}
