package dev.flotilla.practice.community;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.front.Front;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MemberPagesTest extends Community {
  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ANY, names = "COMMUNITY_.*")
  void tellsEveryStateByTheClassAndTheExactText(Front front) {
    show(front);
    var own = fellow.page("/members/" + Visitor.encoded(fellow.slug()) + "/");

    assertThat(state("connect")).containsPattern("not_friends add\"[^>]*>Add Friend<");
    assertThat(state("pending"))
        .containsPattern("pending_friend requested\"[^>]*>Cancel Friendship Request<");
    assertThat(state("connected")).containsPattern("is_friend remove\"[^>]*>Cancel Friendship<");
    assertThat(state("incoming"))
        .containsPattern("awaiting_response_friend requested\"[^>]*>Friendship Requested<");
    assertThat(state("follow-only")).isEmpty();
    assertThat(own).doesNotContain("id=\"friend-1\"").contains("id=\"memberbar\"");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ANY, names = "COMMUNITY_.*")
  void showsStrangersEverythingButTheBarAndTheButtons(Front front) {
    site.close();
    site = PracticeSite.start(Fellow.config(front));
    var stranger = new Visitor(site.url());
    var contact = stranger.contact("connect");

    for (var path :
        new String[] {
          "/members/", Fellow.path(contact), Fellow.path(contact) + "activity/", fellow.requests()
        }) {
      var answer = stranger.get(path);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("<html lang=\"en\"");
      assertThat(answer.body())
          .doesNotContain(
              "memberbar", "logged-in", "friendship-button", "_nonce", "class=\"button");
    }
    assertThat(stranger.ledger()).isEmpty();
  }

  @Test
  void writesAViewDownWithTheNonceOfThePage() {
    var contact = fellow.web().contact("connect");

    var page = fellow.profile(contact);
    var view = fellow.web().lastEntry();

    assertThat(view.getString("kind")).isEqualTo("view");
    assertThat(view.getBoolean("created")).isTrue();
    assertThat(view.getString("person")).isEqualTo(contact.slug());
    assertThat(page).contains("data-page-nonce=\"" + view.getString("page_nonce") + "\"");
  }

  @Test
  void namesMembersTwiceAndKnowsThemByANumber() {
    var contact = fellow.web().contact("connect");
    var classic = fellow.profile(contact);
    show(Front.COMMUNITY_MODERN);
    var modern = fellow.profile(contact);

    assertThat(classic)
        .contains("<h1 class=\"entry-title\" dir=\"auto\">" + contact.name() + "</h1>")
        .contains("<h2 class=\"user-nicename\">@" + contact.slug() + "</h2>");
    assertThat(modern)
        .contains("<h1 class=\"user-fullname\" dir=\"auto\">" + contact.name() + "</h1>")
        .contains("data-item-id=\"" + fellow.number(contact) + "\"");
    assertThat(classic + modern).doesNotContain(contact.memberId());
  }

  @Test
  void someWhoAreGoneAreNotFoundAndForSomeTheStatusForgetsToSaySo() {
    var statuses =
        fellow.web().contacts("unavailable").stream()
            .map(contact -> fellow.web().get(Fellow.path(contact)))
            .peek(answer -> assertThat(answer.body()).contains("This member could not be found."))
            .map(answer -> answer.statusCode())
            .toList();

    assertThat(statuses).contains(200, 404).containsOnly(200, 404);
    assertThat(fellow.web().get("/members/nobody-at-all/").statusCode()).isEqualTo(404);
    assertThat(fellow.web().get("/nothing/here").statusCode()).isEqualTo(404);
  }

  @Test
  void leadsFromAnOldAddressToTheNew() {
    var moved = fellow.web().contact("moved");

    var answer = fellow.web().get(Fellow.path(moved));

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("location").orElseThrow()).startsWith("/members/");
  }

  @Test
  void countsTheDirectoryInProseAndLeadsOnByLinks() {
    var second = fellow.page("/members/?upage=2");
    var beyond = fellow.page("/members/?upage=9999");

    assertThat(second)
        .contains("Viewing 21 - 40 of 306 active members")
        .contains("class=\"next page-numbers\" href=\"/members/?upage=3\"")
        .contains("class=\"prev page-numbers\" href=\"/members/?upage=1\"")
        .contains("id=\"friend-21\"");
    assertThat(beyond).contains("Sorry, no members were found.");
  }

  @Test
  void writesLargeNumbersAsTheLanguageDoes() {
    site.close();
    site = PracticeSite.start(Fellow.config(Front.COMMUNITY_CLASSIC).populated(1500, 2, 7));
    fellow = Fellow.signedIn(site);

    var english = fellow.page("/members/");
    fellow.web().post("/__seats/seat-01", "{\"language\":\"de\"}");
    var german = fellow.page("/members/");

    assertThat(english).contains("Viewing 1 - 20 of 1,472 active members");
    assertThat(german)
        .contains("<html lang=\"de\"")
        .contains("1 - 20 von 1.472 aktiven Mitgliedern werden angezeigt")
        .contains(">Freundschaft anfragen</a>");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.MATCH_ANY, names = "COMMUNITY_.*")
  void putsButtonsOfOtherPeopleBesideEveryPage(Front front) {
    show(front);

    var page = fellow.profile(fellow.web().contact("pending"));

    assertThat(page.split("not_friends add", -1)).hasSizeGreaterThan(5);
    assertThat(page.indexOf("suggested-members") < page.indexOf("pending_friend"))
        .isEqualTo(front == Front.COMMUNITY_MODERN);
  }

  @Test
  void changesTheMarkupOnRequest() {
    var contact = fellow.web().contact("connect");
    var id = fellow.number(contact);
    fellow.web().scenario("{\"name\":\"rename-elements\"}");
    var renamed = fellow.profile(contact);
    fellow.web().delete("/__scenario");
    fellow.web().scenario("{\"name\":\"removed-connect\"}");
    var removed = fellow.profile(contact);

    assertThat(renamed)
        .contains("id=\"member-action-" + id + "\" class=\"relation-button not_friends add\"")
        .doesNotContain("friendship-button");
    assertThat(removed)
        .contains("not_friends\" id=\"friendship-button-" + id + "\"></div>")
        .doesNotContain(">Add Friend<");
  }

  /** The element on a member's page that tells how they stand; empty where there is none. */
  private String state(String trait) {
    var contact = fellow.web().contact(trait);
    var page = fellow.profile(contact);
    var at = page.indexOf("id=\"friend-" + fellow.number(contact) + "\"");
    return at < 0 ? "" : page.substring(page.lastIndexOf('<', at), page.indexOf("</", at) + 2);
  }
}
