package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.front.Front;
import dev.flotilla.protocol.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad day of the community site: what is said of it agrees with what really happened. */
@Timeout(90)
class CommunityBadDaysTest {
  private static CommunityLab lab;

  @BeforeAll
  static void open() {
    lab = new CommunityLab(400);
  }

  @AfterAll
  static void shut() {
    lab.close();
  }

  @ParameterizedTest
  @CsvSource({
    // Done, whatever became of the answer.
    "fragment-language, send, sent, SENT",
    "half-answer, send, sent, SENT",
    "slow-answer, send, sent, SENT",
    "slow, send, sent, SENT",
    "rename-elements, page, sent, SENT",
    // The answer is not what the page shows afterwards, or there is none.
    "answer-lies, send, unknown, UNKNOWN",
    "false-pending, send, unknown, UNKNOWN",
    "cut-after-post, send, unknown, UNKNOWN",
    "late-pending, send, unknown, UNKNOWN",
    "server-error, send, unknown, UNKNOWN",
    // A no that came in place of the deed.
    "throttle, send, too_many_requests, NOT_SENT",
    "denied-999, send, too_many_requests, NOT_SENT",
    "signed-out, send, signed_out, NOT_SENT",
    "checkpoint, send, checkpoint, NOT_SENT",
    "restricted, send, account_restricted, NOT_SENT",
    "weekly-limit, send, too_many_requests, NOT_SENT",
    "unconfirmed-email, send, refused_by_site, NOT_SENT",
    // A page in place of the profile, or a profile that is another than it was.
    "throttle, page, too_many_requests, NOT_SENT",
    "denied-999, page, too_many_requests, NOT_SENT",
    "server-error, page, site_error, NOT_SENT",
    "signed-out, page, signed_out, NOT_SENT",
    "checkpoint, page, checkpoint, NOT_SENT",
    "restricted, page, account_restricted, NOT_SENT",
    "removed-connect, page, drift, NOT_SENT"
  })
  void ofAnInvitation(String scenario, String on, String outcome, Verdict verdict) {
    for (var front : new Front[] {Front.COMMUNITY_MODERN, Front.COMMUNITY_CLASSIC}) {
      lab.dressed(front, front == Front.COMMUNITY_MODERN ? "en" : "de");
      var person = lab.site.person("connect");
      var slug = person.path("slug").asText();
      var ms = scenario.equals("late-pending") ? 60_000 : 700;
      lab.site.scenario(scenario, slug, ",\"on\":\"%s\",\"ms\":%d".formatted(on, ms));

      var ending = lab.invite(slug, null);

      assertThat(ending.verdict()).as("%s: %s %s", front, ending, lab.signals).isEqualTo(verdict);
      assertThat(ending.outcome().wire()).as("%s: %s", front, lab.signals).isEqualTo(outcome);
      lab.agrees(ending, person);
      assertThat(lab.permits.size()).isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withdraw-reverts",
        "half-answer",
        "cut-after-post",
        "slow-answer",
        "fragment-language",
        "throttle",
        "signed-out",
        "server-error"
      })
  void ofAWithdrawal(String scenario) {
    for (var front : new Front[] {Front.COMMUNITY_MODERN, Front.COMMUNITY_CLASSIC}) {
      lab.dressed(front, "en");
      var person = lab.site.person("connect");
      var slug = person.path("slug").asText();
      lab.site.stands(slug, "pending", 9);
      lab.site.scenario(scenario, slug, ",\"on\":\"send\",\"ms\":700");

      var ending = lab.withdraw(slug);

      lab.site.goodDays();
      var pending = lab.site.relation(slug).equals("pending");
      switch (ending.verdict()) {
        case SENT -> assertThat(pending).as("%s %s", ending, lab.signals).isFalse();
        case NOT_SENT -> assertThat(pending).as("%s %s", ending, lab.signals).isTrue();
        case UNKNOWN ->
            assertThat(scenario)
                .as("%s: %s %s", front, ending, lab.signals)
                .isIn("withdraw-reverts", "cut-after-post", "server-error");
      }
    }
  }
}
