package dev.flotilla.practice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ToggleInBrowserTest extends CommunityBrowser {
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
}
