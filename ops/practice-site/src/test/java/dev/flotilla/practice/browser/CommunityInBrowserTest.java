package dev.flotilla.practice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Look;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommunityInBrowserTest {
  private static Chromium chromium;

  private PracticeSite site;
  private Visitor visitor;
  private Page page;

  @BeforeAll
  static void launch() {
    chromium = new Chromium();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    site =
        PracticeSite.start(
            PracticeConfig.inMemory().shown(new Look(Front.COMMUNITY_CLASSIC, "en")));
    visitor = new Visitor(site.url());
    page = chromium.joined(site, 0);
  }

  @AfterEach
  void close() {
    page.context().close();
    site.close();
  }

  @Test
  void classicReplacesTheBoxAndTogglesBack() {
    var contact = visitor.contact("connect");
    profile(contact);
    page.evaluate("window.sameDocument = true");

    button(contact).click();
    assertThat(button(contact)).hasText("Cancel Friendship Request");
    assertThat(page.locator("#friendship-button-" + number(contact)))
        .hasClass("generic-button friendship-button pending_friend");
    var invite = visitor.lastEntry();
    button(contact).click();
    assertThat(button(contact)).hasText("Add Friend");

    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    assertThat(invite.getString("person")).isEqualTo(contact.slug());
    assertThat(invite.getBoolean("created")).isTrue();
    assertThat(invite.getString("click_nonce")).matches("[0-9a-f]{24}");
    assertThat(invite.getString("page_nonce"))
        .isEqualTo(page.locator("html").getAttribute("data-page-nonce"));
    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("withdraw");
    assertThat(visitor.lastEntry().getString("click_nonce"))
        .isNotEqualTo(invite.getString("click_nonce"));
  }

  @Test
  void classicTogglesTwiceForADoubleClick() {
    var contact = visitor.contact("connect");
    profile(contact);

    page.waitForResponse(
        answer -> answer.url().endsWith("/ajax") && kinds().contains("withdraw"),
        () -> button(contact).dblclick());

    assertThat(kinds()).endsWith("invite", "withdraw");
  }

  @Test
  void modernChangesTheTagOnEachClick() {
    modern();
    var contact = visitor.contact("connect");
    profile(contact);
    ready();

    assertThat(tag(contact)).isEqualTo("BUTTON");
    button(contact).click();
    assertThat(button(contact)).hasText("Cancel Friendship Request");
    assertThat(tag(contact)).isEqualTo("A");
    button(contact).click();
    assertThat(button(contact)).hasText("Add Friend");

    assertThat(tag(contact)).isEqualTo("BUTTON");
    assertThat(kinds()).endsWith("invite", "withdraw");
  }

  @Test
  void modernMarksWhatIsInFlightAndGuardsAgainstASecondClick() {
    modern();
    visitor.scenario("{\"name\":\"slow-answer\",\"ms\":1500}");
    var contact = visitor.contact("connect");
    profile(contact);
    ready();

    button(contact).click();
    assertThat(button(contact)).hasAttribute("aria-busy", "true");
    assertThat(button(contact)).hasClass(Pattern.compile("not_friends add pending loading"));
    button(contact).click();
    assertThat(button(contact)).hasText("Cancel Friendship Request");

    assertThat(kinds()).endsWith("invite").containsOnlyOnce("invite");
  }

  @Test
  void modernShowsWhyItRefused() {
    modern();
    visitor.scenario("{\"name\":\"weekly-limit\",\"times\":1}");
    var contact = visitor.contact("connect");
    profile(contact);
    ready();

    button(contact).click();

    assertThat(page.locator("#item-header .feedback.error"))
        .hasText("You have sent too many requests. Please wait before you send more.");
    assertThat(button(contact)).hasText("Add Friend");
  }

  @Test
  void aLostAnswerLeavesTheClassicBoxLoadingAndTheModernButtonAsItWas() {
    visitor.scenario("{\"name\":\"half-answer\"}");
    var contact = visitor.contacts("connect").get(0);
    profile(contact);
    losing(() -> button(contact).click());
    assertThat(page.locator("#friendship-button-" + number(contact)))
        .hasClass(Pattern.compile("not_friends loading"));

    modern();
    var other = visitor.contacts("connect").get(1);
    profile(other);
    ready();
    losing(() -> button(other).click());
    assertThat(button(other)).hasText("Add Friend");
    assertThat(button(other)).not().hasAttribute("aria-busy", "true");

    page.reload();
    assertThat(button(other)).hasText("Cancel Friendship Request");
    assertThat(kinds()).filteredOn("invite"::equals).hasSize(2);
  }

  @Test
  void aRequestThatTheBrowserSendsAgainTogglesBackUnderTheSameClick() {
    visitor.scenario("{\"name\":\"cut-after-post\",\"times\":1}");
    var contact = visitor.contact("connect");
    profile(contact);

    page.waitForResponse(
        answer -> posted(answer.request(), "addremove_friend"), () -> button(contact).click());

    assertThat(kinds()).endsWith("invite", "withdraw");
    assertThat(visitor.ledger())
        .filteredOn(entry -> entry.containsKey("click_nonce"))
        .extracting(entry -> entry.getString("click_nonce"))
        .hasSize(2)
        .containsOnly(visitor.lastEntry().getString("click_nonce"));
  }

  @Test
  void aClickBeforeAnyScriptFollowsTheLinkAndComesBack() {
    page.route(Pattern.compile(".*\\.js$"), route -> route.abort());
    var classic = visitor.contacts("connect").get(0);
    profile(classic);
    button(classic).click();
    assertThat(button(classic)).hasText("Cancel Friendship Request");
    assertThat(page).hasURL(Pattern.compile(".*/members/[^/]+/$"));

    modern();
    var other = visitor.contacts("connect").get(1);
    profile(other);
    button(other).click();
    assertThat(button(other)).hasText("Cancel Friendship Request");

    assertThat(kinds()).filteredOn("invite"::equals).hasSize(2);
    assertThat(visitor.ledger())
        .filteredOn(entry -> "invite".equals(entry.getString("kind")))
        .allMatch(entry -> !entry.containsKey("click_nonce"));
  }

  @Test
  void modernAsksForTheDirectoryAnewAndAsksForMembersFromItsRows() {
    modern();
    page.waitForRequest(
        request -> posted(request, "members_filter&upage=2"),
        () -> page.navigate("/members/?upage=2"));
    ready();
    page.waitForSelector("#members-dir-list:not([aria-busy])");
    var contact =
        visitor.contacts("connect").stream().filter(this::onPage).findFirst().orElseThrow();

    button(contact).click();

    assertThat(button(contact)).hasText("Cancel Friendship Request");
    assertThat(visitor.lastEntry().getString("person")).isEqualTo(contact.slug());
  }

  @Test
  void acceptsARequest() {
    for (var front : List.of(Front.COMMUNITY_CLASSIC, Front.COMMUNITY_MODERN)) {
      show(front);
      page.navigate(own() + "friends/requests/");
      if (front == Front.COMMUNITY_MODERN) {
        ready();
      }
      page.locator("#friend-list .accept").first().click();

      assertThat(page.locator("#friend-list .feedback")).hasText("Friendship accepted.");
      assertThat(visitor.lastEntry().getString("kind")).isEqualTo("accept");
      assertThat(visitor.lastEntry().getString("click_nonce")).matches("[0-9a-f]{24}");
    }
  }

  @Test
  void favorsAndLoadsMore() {
    var writer =
        visitor.contacts("connect").stream()
            .filter(
                contact -> visitor.get(path(contact) + "activity/").body().contains("load-more"))
            .findFirst()
            .orElseThrow();
    for (var front : List.of(Front.COMMUNITY_CLASSIC, Front.COMMUNITY_MODERN)) {
      show(front);
      page.navigate(path(writer) + "activity/");
      if (front == Front.COMMUNITY_MODERN) {
        ready();
      }
      page.locator(".load-more a").click();
      assertThat(page.locator(".load-more")).hasCount(0);
      var last = page.locator("li.activity-item > .activity-content .activity-meta a").last();
      var before = last.textContent();

      last.click();

      assertThat(last).hasText("Favorite".equals(before) ? "Remove Favorite" : "Favorite");
      assertThat(visitor.lastEntry().getString("kind"))
          .isEqualTo("Favorite".equals(before) ? "like" : "unlike");
    }
  }

  @Test
  void aHeartbeatGoesToTheAddressOfTheWrites() {
    var before = visitor.ledger().size();
    page.navigate("/members/");

    var beat = page.waitForRequest(request -> posted(request, "heartbeat"), () -> {});

    assertThat(beat.url()).endsWith("/ajax");
    assertThat(visitor.ledger()).hasSize(before);
  }

  @Test
  void nothingComesFromElsewhereAndNothingIsBlocked() {
    var trouble = new ArrayList<String>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        trouble.add(message.text());
      }
    });
    page.onPageError(trouble::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(site.url())) {
        trouble.add(request.url());
      }
    });
    visitor.contacts("hostile-text").stream().limit(6).forEach(this::profile);
    modern();
    visitor.contacts("hostile-text").stream().limit(6).forEach(this::profile);
    ready();

    assertThat(trouble).isEmpty();
  }

  /** Waits until the request that this makes has come to nothing. */
  private void losing(Runnable deed) {
    var lost = new ArrayList<String>();
    page.onRequestFailed(request -> lost.add(request.url()));
    deed.run();
    page.waitForCondition(() -> !lost.isEmpty());
  }

  private static boolean posted(Request request, String action) {
    return String.valueOf(request.postData()).contains("action=" + action);
  }

  private boolean onPage(Contact contact) {
    return page.locator("#members-list #friend-" + number(contact)).count() == 1;
  }

  private List<String> kinds() {
    return visitor.ledger().stream().map(entry -> entry.getString("kind")).toList();
  }

  private void modern() {
    show(Front.COMMUNITY_MODERN);
  }

  private void show(Front front) {
    visitor.post("/__seats/seat-01", new JsonObject().put("front", front.label()).encode());
  }

  private void ready() {
    page.waitForSelector("html.js-ready");
  }

  private void profile(Contact contact) {
    page.navigate(path(contact));
  }

  private static String path(Contact contact) {
    return "/members/" + Visitor.encoded(contact.slug()) + "/";
  }

  private String own() {
    var seat = visitor.array("/__seats").getJsonObject(0);
    return "/members/" + Visitor.encoded(seat.getString("slug")) + "/";
  }

  private Locator button(Contact contact) {
    return page.locator("#friend-" + number(contact));
  }

  private Object tag(Contact contact) {
    return button(contact).evaluate("element => element.tagName");
  }

  private int number(Contact contact) {
    return visitor.array("/__people").stream()
        .map(JsonObject.class::cast)
        .filter(person -> person.getString("member_id").equals(contact.memberId()))
        .map(person -> person.getInteger("number"))
        .findFirst()
        .orElseThrow();
  }
}
