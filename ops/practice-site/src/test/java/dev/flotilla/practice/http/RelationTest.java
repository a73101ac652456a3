package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationTest {
  private static PracticeSite site;
  private static Visitor visitor;

  @BeforeAll
  static void open() {
    site = PracticeSite.start(PracticeConfig.inMemory());
    visitor = Visitor.signedIn(site, 0);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "connect, connect",
    "connect-in-more, connect",
    "follow-primary, connect",
    "following, connect",
    "email-required, connect",
    "instant-send, connect",
    "pending, pending",
    "withdrawn-hold, withdrawn"
  })
  void theTopCardHoldsTheKeyOfTheRelation(String trait, String state) {
    var contact = visitor.contact(trait);

    assertThat(topCard(contact))
        .contains(
            "componentkey=\"ConnectButtonstate:invitation:urn:li:member:%s_%s\""
                .formatted(contact.memberId(), state));
  }

  @ParameterizedTest
  @ValueSource(strings = {"follow-only", "connected", "incoming", "out-of-network"})
  void whoCannotBeInvitedHasNoKeyAndNoInviteLink(String trait) {
    var contact = visitor.contact(trait);

    assertThat(topCard(contact)).doesNotContain("ConnectButtonstate", "/preload/");
    assertThat(menu(contact)).doesNotContain("/preload/");
  }

  @Test
  void connectIsAnAnchorThatNamesThePersonAndTheirAddress() {
    var contact = visitor.contact("connect");

    assertThat(topCard(contact))
        .contains(
            "aria-label=\"%s\"".formatted(escaped("Invite " + contact.name() + " to connect")))
        .contains("href=\"/preload/custom-invite/?vanityName=" + contact.slug() + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"connect-in-more", "follow-primary", "following"})
  void connectCanStandInTheMoreMenuOnly(String trait) {
    var contact = visitor.contact(trait);

    assertThat(topCard(contact)).doesNotContain("/preload/custom-invite/");
    assertThat(menu(contact))
        .contains(
            "<div popover=\"manual\" class=\"menu\"><div role=\"menu\"><a class=\"\" role=\"menuitem\"")
        .contains("href=\"/preload/custom-invite/?vanityName=" + contact.slug() + "\"");
  }

  @Test
  void followIsAButtonAndFollowingALink() {
    var follow = visitor.contact("follow-primary");
    var following = visitor.contact("following");

    assertThat(topCard(follow))
        .contains("aria-label=\"" + escaped("Follow " + follow.name()) + "\"");
    assertThat(topCard(following))
        .contains(
            "<a class=\"btn\" aria-label=\""
                + escaped("Manage notifications about " + following.name()));
  }

  @Test
  void pendingStandsTwice() {
    var contact = visitor.contact("pending");
    var label = escaped("Pending, click to withdraw invitation sent to " + contact.name());

    assertThat(visitor.profile(contact).body().split(Pattern.quote(label), -1)).hasSize(3);
    assertThat(topCard(contact)).containsOnlyOnce(label);
  }

  @Test
  void aHeldInvitationShowsConnectAsAButtonWithoutALink() {
    var contact = visitor.contact("withdrawn-hold");

    assertThat(topCard(contact))
        .contains(
            "<button type=\"button\" class=\"btn\" aria-label=\""
                + escaped("Invite " + contact.name()))
        .doesNotContain("/preload/");
  }

  @Test
  void connectedIsFirstDegreeAndCanBeRemovedInMore() {
    var contact = visitor.contact("connected");

    assertThat(topCard(contact)).contains("<span class=\"deg _3k9xu\">· 1st</span>");
    assertThat(menu(contact)).contains("Remove connection");
  }

  @Test
  void aHiddenFirstDegreeStandsBesideTheVisibleOne() {
    assertThat(topCard(visitor.contact("connect")))
        .containsPattern("<span class=\"deg _3k9xu\">· (2nd|3rd)</span><span class=\"deg twin")
        .contains("aria-hidden=\"true\">· 1st</span>");
  }

  @Test
  void anIncomingInvitationHasTwoButtonsAndNoMessage() {
    var contact = visitor.contact("incoming");

    assertThat(topCard(contact))
        .contains(">Accept</button>", ">Ignore</button>")
        .doesNotContain("Message");
  }

  @Test
  void anIncomingInvitationCanBeAcceptedOnce() {
    var contact = visitor.contacts("incoming").getLast();
    var accept = Visitor.invitation(contact).put("deed", "accept").encode();

    assertThat(visitor.post("/api/ties", accept).statusCode()).isEqualTo(200);
    assertThat(visitor.post("/api/ties", accept).statusCode()).isEqualTo(406);
    assertThat(topCard(contact)).contains("<span class=\"deg _3k9xu\">· 1st</span>");
  }

  @Test
  void whoIsOutOfNetworkHasNoName() {
    var contact = visitor.contact("out-of-network");

    assertThat(visitor.profile(contact).body())
        .contains("LinkedIn Member")
        .doesNotContain(escaped(contact.name()));
  }

  @Test
  void theOwnProfileCanBeEdited() {
    var slug = visitor.array("/__seats").getJsonObject(0).getString("slug");

    assertThat(visitor.get("/in/" + slug + "/").body())
        .contains("href=\"/in/" + slug + "/edit/intro/\"");
  }

  @Test
  void whoIsGoneLeadsToAPageThatIsNotFound() {
    var moved = visitor.profile(visitor.contact("unavailable"));
    var unknown = visitor.get("/in/nobody-at-all/");

    assertThat(moved.headers().firstValue("location")).hasValue("/in/unavailable/");
    assertThat(unknown.headers().firstValue("location")).hasValue("/404/");
    assertThat(visitor.get("/in/unavailable/").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/404/").body()).contains("This page doesn’t exist");
  }

  @Test
  void whoMovedIsFoundAtTheNewAddressUnderTheSameMemberId() {
    var contact = visitor.contact("moved");

    var redirect = visitor.profile(contact);
    var there = redirect.headers().firstValue("location").orElseThrow();

    assertThat(redirect.statusCode()).isEqualTo(302);
    assertThat(visitor.get(there).body()).contains("ref" + contact.memberId() + "Topcard");
    assertThat(visitor.lastEntry().getString("person")).isEqualTo(contact.slug());
  }

  @Test
  void anAddressIsTheSameInCapitalsAndWithLettersOutsideAscii() {
    var contact = visitor.contact("unicode-slug");

    assertThat(visitor.get("/in/" + Visitor.encoded(contact.slug()).replace("zo", "ZO")).body())
        .contains(contact.memberId());
    assertThat(topCard(contact)).contains("vanityName=zo%C3%AB-");
  }

  @Test
  void theSidebarInvitesFiveToNineOtherPeople() {
    for (var contact : visitor.contacts("connect").subList(0, 12)) {
      var page = visitor.profile(contact).body();
      var sidebar = page.substring(page.indexOf("<aside>"), page.indexOf("</aside>"));

      assertThat(sidebar.split("aria-label=\"Invite ", -1).length - 1).isBetween(5, 9);
      assertThat(sidebar)
          .contains("componentkey=\"profileAsideBrowsemap", "componentkey=\"profileAsidePymk")
          .doesNotContain("vanityName=" + contact.slug() + "\"");
    }
  }

  @Test
  void everyMemberPageProvesThatOneIsSignedIn() {
    var slug = visitor.array("/__seats").getJsonObject(0).getString("slug");
    var proof = "<a href=\"/in/" + slug + "/\" data-test-nav=\"me\"";

    for (var path :
        new String[] {"/feed/", "/mynetwork/", "/404/", "/mynetwork/invitation-manager/sent/"}) {
      assertThat(visitor.get(path).body()).as(path).contains(proof, "<html lang=\"en\"");
    }
  }

  private static String topCard(Contact contact) {
    var page = visitor.profile(contact).body();
    var start = page.indexOf("<section class=\"card topcard\"");
    return page.substring(start, page.indexOf("</section>", start));
  }

  private static String menu(Contact contact) {
    var page = visitor.profile(contact).body();
    return page.substring(page.indexOf("<template data-part=\"menu\">"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;");
  }
}
