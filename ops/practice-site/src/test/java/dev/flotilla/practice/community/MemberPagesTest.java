package dev.flotilla.practice.community;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.front.Front;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MemberPagesTest {
  private PracticeSite site;
  private Fellow fellow;

  @BeforeEach
  void open() {
    site = PracticeSite.start(Fellow.config(Front.COMMUNITY_CLASSIC));
    fellow = Fellow.signedIn(site);
  }

  @AfterEach
  void close() {
    site.close();
  }

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
  void listsRequestsToMeByTheIdOfTheFriendshipAndAcceptsThem() {
    var contact = fellow.web().contact("incoming");
    var friendship = Circle.friendship(fellow.number(contact));
    var page = fellow.page(fellow.requests());

    var answer = answer("accept_friendship", friendship, page);
    var again = answer("accept_friendship", friendship, page);

    assertThat(page).contains("<li id=\"friendship-" + friendship + "\">");
    assertThat(answer).contains("Friendship accepted.");
    assertThat(again).contains("There was a problem performing this action.");
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("kind") + " " + entry.getBoolean("created"))
        .endsWith("accept true", "accept false");
    assertThat(fellow.profile(contact)).contains("Cancel Friendship<");
    assertThat(fellow.page(fellow.requests())).doesNotContain("friendship-" + friendship);
  }

  @Test
  void rejectsARequestByItsLinkAlone() {
    var contact = fellow.web().contact("incoming");
    var token = fellow.token(fellow.page(fellow.requests()));

    var answer =
        fellow
            .web()
            .get(
                fellow.requests()
                    + "reject/"
                    + Circle.friendship(fellow.number(contact))
                    + "/?_nonce="
                    + token);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(fellow.web().lastEntry().getString("kind")).isEqualTo("ignore");
    assertThat(fellow.profile(contact)).contains("Add Friend");
  }

  @Test
  void showsNobodyElsesRequests() {
    var page = fellow.page(Fellow.path(fellow.web().contact("connect")) + "friends/requests/");

    assertThat(page).contains("You do not have access to this page.");
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

  @Test
  void meetsTheSameBadDaysAsTheOtherSite() {
    var profile = Fellow.path(fellow.web().contact("connect"));
    for (var name :
        new String[] {
          "throttle", "server-error", "denied-999", "checkpoint", "restricted", "signed-out"
        }) {
      fellow.web().scenario(new JsonObject().put("name", name).put("times", 1).encode());
    }

    assertThat(fellow.web().get(profile).statusCode()).isEqualTo(403);
    assertThat(fellow.web().get(profile).statusCode()).isEqualTo(429);
    assertThat(fellow.web().get(profile).statusCode()).isEqualTo(500);
    assertThat(fellow.web().get(profile).body())
        .contains("user-nicename")
        .doesNotContain("memberbar");
    assertThat(fellow.web().get(profile).body()).contains("human-check");
    assertThat(fellow.web().get(profile).body()).contains("Your account has been suspended.");
    assertThat(fellow.web().get(profile).body()).contains("memberbar");
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("refusal"))
        .contains(
            "REQUEST_DENIED",
            "TOO_MANY_REQUESTS",
            "SERVER_ERROR",
            "NOT_SIGNED_IN",
            "CHALLENGE_REQUIRED",
            "ACCOUNT_RESTRICTED");
  }

  @Test
  void letsAPersonPassTheCheck() {
    fellow.web().scenario("{\"name\":\"checkpoint\"}");
    var profile = Fellow.path(fellow.web().contact("connect"));

    var wrong = fellow.web().form("/verify", "answer=8").body();
    fellow.web().form("/verify", "answer=7");

    assertThat(wrong).contains("human-check");
    assertThat(fellow.page(profile)).contains("memberbar");
  }

  @Test
  void servesNoFrontOfTheOtherSite() {
    var answer = fellow.web().post("/__seats/seat-01", "{\"front\":\"newer\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("only community-classic, community-modern");
    assertThat(fellow.web().post("/__seats/seat-01", "{\"language\":\"fr\"}").body())
        .contains("The languages are: en, de");
    assertThat(fellow.web().get("/").body()).contains("href=\"/signin\"", "href=\"/members/");
  }

  @Test
  void signsOutByItsLinkOnly() {
    var page = fellow.page("/members/");
    var link = page.replaceAll("(?s).*href=\"(/signout/[^\"]+)\".*", "$1");

    fellow.web().get("/signout/?_nonce=0123456789");
    assertThat(fellow.page("/members/")).contains("memberbar");
    fellow.web().get(link);

    assertThat(fellow.page("/members/")).doesNotContain("memberbar");
    assertThat(fellow.web().lastEntry().getString("kind")).isEqualTo("sign_out");
  }

  @Test
  void tellsAWrongPasswordOnThePageOnly() {
    var seat = fellow.web().array("/__seats").getJsonObject(0);

    var answer =
        fellow.web().form("/signin", "log=" + Visitor.encoded(seat.getString("email")) + "&pwd=no");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("The password you entered is incorrect.");
    assertThat(fellow.web().lastEntry().getString("refusal")).isEqualTo("WRONG_PASSWORD");
  }

  private void show(Front front) {
    fellow.web().post("/__seats/seat-01", new JsonObject().put("front", front.label()).encode());
  }

  /** The element on a member's page that tells how they stand; empty where there is none. */
  private String state(String trait) {
    var contact = fellow.web().contact(trait);
    var page = fellow.profile(contact);
    var at = page.indexOf("id=\"friend-" + fellow.number(contact) + "\"");
    return at < 0 ? "" : page.substring(page.lastIndexOf('<', at), page.indexOf("</", at) + 2);
  }

  private String answer(String action, int friendship, String page) {
    return fellow
        .ajax(Map.of("action", action, "id", "" + friendship, "_nonce", fellow.token(page)))
        .body();
  }
}
