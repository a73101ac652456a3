package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.front.Front;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that is known only by the pack of the how-to. */
@Timeout(90)
class CommunityTest {
  private static CommunityLab lab;

  @BeforeAll
  static void open() {
    lab = new CommunityLab(400);
  }

  @AfterAll
  static void shut() {
    lab.close();
  }

  @BeforeEach
  void begin() {
    lab.dressed(Front.COMMUNITY_MODERN, "en");
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNITY_MODERN, en",
    "COMMUNITY_MODERN, de",
    "COMMUNITY_CLASSIC, en",
    "COMMUNITY_CLASSIC, de"
  })
  void asksAndTakesBackWithOneClickEach(Front front, String language) {
    lab.dressed(front, language);
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();

    var invited = lab.invite(slug, null);
    assertThat(invited).as("%s", lab.signals).isEqualTo(Ending.sent());
    assertThat(lab.invite(slug, null)).isEqualTo(Ending.notSent(new Outcome.AlreadyPending()));
    assertThat(lab.verify(slug)).isEqualTo(Ending.sent());
    assertThat(lab.site.relation(slug)).isEqualTo("pending");

    var withdrawn = lab.withdraw(slug);
    assertThat(withdrawn).as("%s", lab.signals).isEqualTo(Ending.sent(new Outcome.Withdrawn()));
    assertThat(lab.withdraw(slug)).isEqualTo(Ending.notSent(new Outcome.NothingToWithdraw()));
    assertThat(lab.verify(new Action.Withdraw(slug, null), null))
        .isEqualTo(Ending.sent(new Outcome.Withdrawn()));

    // A deed with a click's nonce was done by the script: the page heard the click.
    assertThat(lab.site.invitations(person))
        .singleElement()
        .matches(deed -> deed.hasNonNull("click_nonce"));
    assertThat(lab.site.deeds("withdraw", person))
        .singleElement()
        .matches(deed -> deed.hasNonNull("click_nonce"));
    assertThat(lab.permits).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNITY_MODERN, none, CONNECTABLE",
    "COMMUNITY_MODERN, pending, PENDING",
    "COMMUNITY_MODERN, connected, CONNECTED",
    "COMMUNITY_MODERN, incoming, INCOMING",
    "COMMUNITY_CLASSIC, none, CONNECTABLE",
    "COMMUNITY_CLASSIC, pending, PENDING",
    "COMMUNITY_CLASSIC, connected, CONNECTED",
    "COMMUNITY_CLASSIC, incoming, INCOMING"
  })
  void tellsHowSomebodyStands(Front front, String arranged, String relation) {
    lab.dressed(front, "de");
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();
    lab.site.stands(slug, arranged, 3);

    var ending = lab.perform(new Action.CheckRelation(slug));

    assertThat(ending.verdict()).as("%s %s", ending, lab.signals).isEqualTo(Verdict.SENT);
    assertThat(ending.outcome().toString()).containsIgnoringCase(relation).contains(slug);
    var invited = lab.invite(slug, null);
    assertThat(invited.verdict())
        .as("%s %s", invited, lab.signals)
        .isEqualTo(arranged.equals("none") ? Verdict.SENT : Verdict.NOT_SENT);
    assertThat(lab.site.deeds("disconnect", person)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"COMMUNITY_MODERN", "COMMUNITY_CLASSIC"})
  void tellsWhoCannotBeAsked(Front front) {
    lab.dressed(front, "en");
    var own = lab.site.seat("seat-01").path("slug").asText();
    var closed = lab.site.slug("out-of-network");

    assertThat(lab.invite(own, null)).isEqualTo(Ending.notSent(new Outcome.OwnProfile()));
    assertThat(lab.invite(closed, null))
        .as("%s", lab.signals)
        .isEqualTo(Ending.notSent(new Outcome.ConnectionForbidden()));
    // Some of them are a page with status 200.
    for (int i = 0; i < 3; i++) {
      assertThat(lab.invite(lab.site.slug("unavailable"), null))
          .as("%s", lab.signals)
          .isEqualTo(Ending.notSent(new Outcome.ProfileNotFound()));
    }
    assertThat(lab.invite("nobody-of-that-name", null))
        .isEqualTo(Ending.notSent(new Outcome.ProfileNotFound()));
    assertThat(lab.permits).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"COMMUNITY_MODERN", "COMMUNITY_CLASSIC"})
  void asksWhoeverHasMovedWhereTheirNumberIsKnown(Front front) {
    lab.dressed(front, "en");
    var person = lab.site.person("moved");
    var slug = person.path("slug").asText();

    var unknown = lab.invite(slug, null);
    var known =
        lab.perform(
            new Action.Invite(slug, person.path("number").asText(), null, NotePolicy.REFUSE));

    assertThat(unknown.outcome()).isInstanceOf(Outcome.MovedProfile.class);
    assertThat(known).as("%s", lab.signals).isEqualTo(Ending.sent());
    lab.agrees(known, person);
  }

  @ParameterizedTest
  @CsvSource({"COMMUNITY_MODERN", "COMMUNITY_CLASSIC"})
  void knowsTheOddlyWritten(Front front) {
    lab.dressed(front, "en");
    for (var trait : new String[] {"unicode-slug", "hostile-text", "long-name"}) {
      var person = lab.site.person(trait, "connect");

      var ending = lab.invite(person.path("slug").asText(), null);

      assertThat(ending).as("%s %s", trait, lab.signals).isEqualTo(Ending.sent());
      lab.agrees(ending, person);
    }
  }

  @ParameterizedTest
  @CsvSource({"COMMUNITY_MODERN", "COMMUNITY_CLASSIC"})
  void tellsWhetherItIsSignedIn(Front front) {
    lab.dressed(front, "en");

    assertThat(lab.perform(new Action.CheckSession()))
        .as("%s", lab.signals)
        .isEqualTo(Ending.sent(new Outcome.SessionValid()));
    lab.site.scenario("signed-out", null, "");
    assertThat(lab.perform(new Action.CheckSession()))
        .isEqualTo(Ending.notSent(new Outcome.SignedOut()));
  }

  @ParameterizedTest
  @CsvSource({"COMMUNITY_MODERN", "COMMUNITY_CLASSIC"})
  void seesAProfileAndLikesPostsOfTheContactsOwn(Front front) {
    lab.dressed(front, "de");
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();

    assertThat(lab.view(slug).verdict()).isEqualTo(Verdict.SENT);
    var count = 0;
    String cursor = null;
    for (var ending = lab.perform(new Action.Like(slug, 4), cursor);
        ending.verdict() == Verdict.SENT;
        ending = lab.perform(new Action.Like(slug, 4), cursor)) {
      cursor = ending.cursor();
      count++;
      assertThat(ending.outcome()).as("%s", lab.signals).isInstanceOf(Outcome.Liked.class);
      if (cursor == null) {
        break;
      }
    }

    assertThat(count).as("%s", lab.signals).isBetween(1, 4);
    assertThat(lab.site.deeds("like", person)).hasSize(count);
    assertThat(lab.like(slug, count).outcome()).isEqualTo(new Outcome.AlreadyLiked());
    assertThat(lab.site.deeds("unlike", person)).isEmpty();
  }

  @Test
  void knowsTheSeatAgainWhereItsTemplatesChange() {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();

    assertThat(lab.invite(slug, null)).as("%s", lab.signals).isEqualTo(Ending.sent());
    lab.site.look(Front.COMMUNITY_CLASSIC, "de");

    assertThat(lab.withdraw(slug))
        .as("%s", lab.signals)
        .isEqualTo(Ending.sent(new Outcome.Withdrawn()));
  }

  @ParameterizedTest
  @CsvSource({"COMMUNITY_MODERN, COMMUNITY_CLASSIC", "COMMUNITY_CLASSIC, COMMUNITY_MODERN"})
  void sendsNothingWrongWhereTheTemplatesChangeBetweenLookAndClick(Front before, Front after) {
    lab.dressed(before, "en");
    var person = lab.site.person("connect");
    lab.beforePermit = () -> lab.site.look(after, "en");

    var ending = lab.invite(person.path("slug").asText(), null);

    lab.agrees(ending, person);
    assertThat(ending)
        .as("%s", lab.signals)
        .isEqualTo(Ending.notSent(new Outcome.RefusedBySite("unknown-action")));
  }

  @Test
  void knowsNoNote() {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();

    assertThat(lab.invite(slug, "Hello")).isEqualTo(Ending.notSent(new Outcome.NoteNotPossible()));
    var ending = lab.perform(new Action.Invite(slug, null, "Hello", NotePolicy.OMIT));

    assertThat(ending).isEqualTo(Ending.sent(new Outcome.SentWithoutNote("note_not_possible")));
  }
}
