package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InviteFlowTest {
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
  @ValueSource(
      strings = {
        "connect",
        "connect-in-more",
        "follow-primary",
        "following",
        "instant-send",
        "long-name",
        "hostile-text",
        "unicode-slug"
      })
  void sendsOneInvitationWithOnePermitHoweverTheProfileOffersIt(String trait) {
    var person =
        trait.contains("-name") || trait.contains("-text") || trait.contains("-slug")
            ? lab.site.person(trait, "connect")
            : lab.site.person(trait);

    var ending = lab.invite(person.path("slug").asText(), null);

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.sent());
    assertThat(lab.permits).hasSize(1);
    assertThat(lab.site.invitations(person)).hasSize(1);
  }

  @Test
  void sendsTheNoteAsItWasGiven() {
    var person = lab.site.person("connect");
    var note = "Hello \uD83D\uDC69\u200D\uD83D\uDE80 there,\nwe met at the \"harbour\".";

    var ending = lab.invite(person.path("slug").asText(), note);

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.sent());
    assertThat(lab.site.invitations(person))
        .singleElement()
        .satisfies(event -> assertThat(event.path("note").asText()).isEqualTo(note));
  }

  @ParameterizedTest
  @CsvSource({
    "pending, already_pending",
    "connected, already_connected",
    "incoming, incoming_invitation",
    "withdrawn-hold, withdrawn_hold",
    "follow-only, connection_forbidden",
    "out-of-network, connection_forbidden",
    "email-required, email_required",
    "unavailable, profile_not_found"
  })
  void asksForNoPermitWhereThereIsNothingToSend(String trait, String outcome) {
    var person = lab.site.person(trait);

    var ending = lab.invite(person.path("slug").asText(), null);

    assertThat(ending.outcome().wire()).as("%s", lab.signals).isEqualTo(outcome);
    assertThat(ending.verdict()).isEqualTo(Verdict.NOT_SENT);
    assertThat(lab.permits).isEmpty();
    assertThat(lab.site.ledger("invite", person.path("member_id").asText()))
        .noneMatch(event ->
            event.path("session").asText().length() > 0
                && event.path("created").asBoolean()
                && event.path("click_nonce").asText().length() > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "withdrawn-hold, withdrawn_hold",
    "weekly-limit, weekly_limit",
    "false-pending, weekly_limit",
    "too-many-outstanding, outstanding_cap",
    "unconfirmed-email, email_unconfirmed",
    "still-withdrawing, still_withdrawing",
    "inaccessible, connection_forbidden",
    "throttle, too_many_requests",
    "denied-999, too_many_requests",
    "checkpoint, checkpoint",
    "restricted, account_restricted",
    "signed-out, signed_out",
  })
  void readsTheSitesRefusalOfWhatWasSent(String scenario, String outcome) {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();
    lab.beforePermit = () -> lab.site.scenario(scenario, slug, ",\"on\":\"send\"");

    var ending = lab.invite(slug, null);

    assertThat(ending.outcome().wire()).as("%s", lab.signals).isEqualTo(outcome);
    assertThat(ending.verdict()).isEqualTo(Verdict.NOT_SENT);
    assertThat(lab.site.invitations(person)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "throttle, too_many_requests",
    "denied-999, too_many_requests",
    "server-error, site_error",
    "checkpoint, checkpoint",
    "restricted, account_restricted",
    "signed-out, signed_out",
    "search-limit, commercial_use_limit",
    "rename-elements, drift",
    "swapped-link, wrong_person"
  })
  void stopsAtAPageThatIsNotTheOneItShouldBe(String scenario, String outcome) {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();
    lab.site.scenario(scenario, slug, "");

    var ending = lab.invite(slug, null);

    assertThat(ending.outcome().wire()).as("%s", lab.signals).isEqualTo(outcome);
    assertThat(ending.verdict()).isEqualTo(Verdict.NOT_SENT);
    assertThat(lab.permits).isEmpty();
    assertThat(lab.site.invitations(person)).isEmpty();
  }

  @Test
  void tellsHowLongTheSiteWantsToBeLeftAlone() {
    var slug = lab.site.slug("connect");
    lab.site.scenario("throttle", slug, ",\"ms\":120000");

    assertThat(lab.invite(slug, null).outcome()).isEqualTo(new Outcome.TooManyRequests(120_000));
  }

  @Test
  void anInvitationWhoseAnswerWasCutOffIsProvedByOpeningTheProfileAgain() {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();
    lab.site.scenario("cut-after-post", slug, "");

    var ending = lab.invite(slug, null);

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.sent());
    assertThat(lab.site.invitations(person)).hasSize(1);
  }

  @Test
  void anInvitationThatShowsLateIsInDoubtAndAVerifyFindsIt() {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();
    lab.site.scenario("late-pending", slug, ",\"ms\":90000");

    var ending = lab.invite(slug, null);

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.inDoubt());
    assertThat(lab.site.invitations(person)).hasSize(1);
  }

  @Test
  void aServerErrorAfterTheCommitProvesNothing() {
    var slug = lab.site.slug("connect");
    lab.beforePermit = () -> lab.site.scenario("server-error", slug, ",\"on\":\"send\"");

    assertThat(lab.invite(slug, null)).isEqualTo(Ending.inDoubt());
  }

  @Test
  void aNoteLongerThanThePageTakesIsNotSent() {
    var bounded = lab.site.slug("connect");
    var unbounded = lab.site.slug("connect", "unbounded-note");

    var first = lab.invite(bounded, "\uD83D\uDC4D".repeat(151));
    var second = lab.invite(unbounded, "n".repeat(301));

    assertThat(first.outcome()).isInstanceOf(Outcome.NoteTooLong.class);
    assertThat(((Outcome.NoteTooLong) first.outcome()).length()).isEqualTo(302);
    assertThat(second.outcome()).isInstanceOf(Outcome.NoteTooLong.class);
    assertThat(lab.permits).isEmpty();
  }

  @Test
  void anUpsellInPlaceOfTheNoteMeansThatNoneAreLeft() {
    var slug = lab.site.slug("connect");
    lab.site.scenario("note-quota", slug, "");

    var ending = lab.invite(slug, "Hello");

    assertThat(ending).isEqualTo(Ending.notSent(new Outcome.NoteQuotaUsedUp()));
    assertThat(lab.permits).isEmpty();
  }

  @Test
  void aProfileThatSendsAtTheFirstClickIsNotAskedToSendANote() {
    var person = lab.site.person("instant-send");

    var ending = lab.invite(person.path("slug").asText(), "Hello");

    assertThat(ending).isEqualTo(Ending.notSent(new Outcome.NoteNotPossible()));
    assertThat(lab.site.ledger("invite", person.path("member_id").asText())).isEmpty();
  }

  @Test
  void whereTheActionSaysSoItGoesWithoutTheNoteThatTheSiteDoesNotTake() {
    var long1 = lab.site.person("connect");
    var used = lab.site.person("connect");
    var instant = lab.site.person("instant-send");
    lab.site.scenario("note-quota", used.path("slug").asText(), "");

    assertThat(withoutNote(long1, "n".repeat(301))).isEqualTo(sentWithout("note_too_long"));
    assertThat(withoutNote(used, "Hello")).isEqualTo(sentWithout("note_quota_used_up"));
    assertThat(withoutNote(instant, "Hello")).isEqualTo(sentWithout("note_not_possible"));
    for (var person : List.of(long1, used, instant)) {
      assertThat(lab.site.invitations(person))
          .singleElement()
          .satisfies(event -> assertThat(event.path("note").asText()).isEmpty());
    }
  }

  private static Ending withoutNote(JsonNode person, String note) {
    return lab.perform(
        new Action.Invite(person.path("slug").asText(), null, note, NotePolicy.OMIT));
  }

  private static Ending sentWithout(String reason) {
    return Ending.sent(new Outcome.SentWithoutNote(reason));
  }

  @Test
  void aWarningOfTheLimitSaysThatItIsNearAndThatTheInvitationWent() {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();
    lab.beforePermit = () -> lab.site.scenario("weekly-warning", slug, ",\"on\":\"send\"");

    var ending = lab.invite(slug, null);

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.sent(new Outcome.ApproachingLimit()));
    assertThat(lab.site.invitations(person)).hasSize(1);
  }

  @Test
  void whoeverHasMovedIsInvitedWhereTheirIdIsKnown() {
    var person = lab.site.person("moved");
    var slug = person.path("slug").asText();
    var member = person.path("member_id").asText();

    var unknown = lab.invite(slug, null);
    var known = lab.perform(new Action.Invite(slug, member, null, NotePolicy.REFUSE));

    assertThat(unknown.outcome()).isInstanceOf(Outcome.MovedProfile.class);
    assertThat(known).as("%s", lab.signals).isEqualTo(Ending.sent());
    assertThat(lab.site.invitations(person)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"connect, wrong_person", "moved, moved_profile"})
  void somebodyWithAnotherIdThanTheActionKnowsIsLeftAlone(String trait, String outcome) {
    var person = lab.site.person(trait);

    var ending =
        lab.perform(
            new Action.Invite(person.path("slug").asText(), "another", null, NotePolicy.REFUSE));

    assertThat(ending.outcome().wire()).as("%s", lab.signals).isEqualTo(outcome);
    assertThat(lab.permits).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"connect", "instant-send"})
  void withoutAPermitNothingReachesTheSite(String trait) {
    var person = lab.site.person(trait);
    lab.permit = new Permits.Answer.Refused("permit-refused: the day is full");

    var ending = lab.invite(person.path("slug").asText(), null);

    assertThat(ending)
        .isEqualTo(Ending.notSent(new Outcome.Aborted("permit-refused: the day is full")));
    assertThat(lab.site.ledger("invite", person.path("member_id").asText())).isEmpty();
  }

  @Test
  void aPermitThatCameTooLateIsNotUsed() {
    var person = lab.site.person("connect");
    lab.permit = new Permits.Answer.Granted(40);

    var ending = lab.invite(person.path("slug").asText(), null);

    assertThat(ending.outcome()).isInstanceOf(Outcome.Aborted.class);
    assertThat(lab.site.invitations(person)).isEmpty();
  }

  @Test
  void aFenceThatClosesBeforeTheClickKeepsItFromTheSite() {
    var person = lab.site.person("connect");
    lab.beforePermit = () -> lab.fence = "the lease could not be renewed in time";

    var ending = lab.invite(person.path("slug").asText(), null);

    assertThat(ending)
        .isEqualTo(Ending.notSent(new Outcome.Aborted("the lease could not be renewed in time")));
    assertThat(lab.site.invitations(person)).isEmpty();
  }

  @Test
  void aStopThatIsAskedForBeforeTheCommitIsHeard() {
    var person = lab.site.person("connect");
    lab.atStep =
        () -> {
          if (lab.steps.contains("ask")) {
            lab.stop = Optional.of("the coordinator asked to stop");
          }
        };

    var ending = lab.invite(person.path("slug").asText(), null);

    assertThat(ending)
        .isEqualTo(Ending.notSent(new Outcome.Aborted("the coordinator asked to stop")));
    assertThat(lab.permits).isEmpty();
    assertThat(lab.site.invitations(person)).isEmpty();
  }
}
