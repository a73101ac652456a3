package dev.flotilla.practice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Look;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OlderInBrowserTest {
  private static final String OUTLET = "#interop-outlet[data-testid='interop-shadowdom'] ";
  private static final String DIALOG = OUTLET + "div[data-test-modal-id='send-invite-modal']";
  private static final String TOAST = OUTLET + ".artdeco-toast-item__message";
  private static final String CARD = "section.pv-top-card[data-member-id]";
  private static final String LIST = "/mynetwork/invitation-manager/sent/";

  private static Chromium chromium;

  private final ArrayList<String> faults = new ArrayList<>();
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
    site = PracticeSite.start(PracticeConfig.inMemory().shown(new Look(Front.OLDER, "en")));
    visitor = Visitor.signedIn(site, 0);
    page = chromium.signedIn(site, 0);
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add(message.text());
      }
    });
  }

  @AfterEach
  void close() {
    page.context().close();
    site.close();
  }

  @Test
  void sendsANoteFromADialogInTheShadowRoot() {
    var contact = visitor.contact("connect");
    Chromium.open(page, contact);

    page.locator(CARD + " a[aria-label='Invite " + contact.name() + " to connect']").click();
    assertThat(page.locator(DIALOG)).isVisible();
    assertThat(page.locator("body > [data-invite]")).hasCount(0);
    page.locator(DIALOG + " button[aria-label='Add a note']").click();
    page.locator(DIALOG + " #custom-message").fill("hello");
    assertThat(page.locator(DIALOG + " .counter")).hasText("5/200");
    page.locator(DIALOG + " button[aria-label='Send now']").click();

    assertThat(page.locator(TOAST)).hasText("Your invitation to " + contact.name() + " was sent.");
    assertThat(page.locator(CARD + " a[aria-label^='Pending, click to withdraw']")).isVisible();
    assertThat(page.locator("[componentkey]")).hasCount(0);
    assertThat(visitor.ledger())
        .filteredOn(entry -> entry.getString("kind").equals("invite"))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.getString("note")).isEqualTo("hello");
          assertThat(entry.getString("click_nonce")).matches("[0-9a-f]{24}");
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void anOpenDialogKeepsClicksFromThePage() {
    Chromium.open(page, visitor.contact("connect"));
    page.locator(CARD + " a[data-does=invite]").click();
    assertThat(page.locator(DIALOG)).isVisible();
    var more = page.locator(CARD + " button[aria-label='More']");

    assertThatThrownBy(() -> more.click(new Locator.ClickOptions().setTimeout(600)))
        .isInstanceOf(TimeoutError.class)
        .hasMessageContaining("interop-outlet");
    page.locator(DIALOG + " button[aria-label='Dismiss']").click();
    more.click();

    assertThat(page.locator("div[popover=manual] > div[role=menu]")).isVisible();
  }

  @Test
  void theDialogPageOpensItInTheShadowRootToo() {
    var contact = visitor.contact("connect");
    page.navigate("/preload/custom-invite/?vanityName=" + contact.slug());
    Chromium.hydrated(page);

    page.locator(DIALOG + " button[aria-label='Send without a note']").click();

    assertThat(page.locator(TOAST)).containsText("was sent.");
  }

  @Test
  void asksHowOneKnowsSomebodyWhereAnEmailIsNeeded() {
    var contact = visitor.contact("email-required");
    Chromium.open(page, contact);

    page.locator(CARD + " a[data-does=invite]").click();

    assertThat(page.locator(DIALOG)).containsText("How do you know " + contact.name() + "?");
    assertThat(page.locator(DIALOG + " input[type=email]")).isVisible();
    assertThat(page.locator(DIALOG + " button[aria-label='Send now']")).isDisabled();
  }

  @Test
  void theSentListGrowsByAButtonAndWithdraws() {
    var already = visitor.contacts("pending").size();
    visitor.contacts("connect").subList(0, 15).forEach(visitor::invite);
    page.navigate(LIST);
    Chromium.hydrated(page);
    var rows = page.locator("li.invitation-card");
    var more = page.locator("[data-does=load-more]");

    assertThat(rows).hasCount(10);
    more.click();
    assertThat(rows).hasCount(20);
    more.click();
    assertThat(rows).hasCount(15 + already);
    assertThat(more).isHidden();
    page.locator(".invitation-card__action-btn").first().click();
    var confirm = page.locator(OUTLET + ".artdeco-modal[role=alertdialog]");
    confirm.locator("button", new Locator.LocatorOptions().setHasText("Withdraw")).click();

    assertThat(page.locator(TOAST)).containsText("withdrawn.");
    assertThat(rows).hasCount(14 + already);
    assertThat(page.locator(".artdeco-pill")).hasText("People (" + (14 + already) + ")");
    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("withdraw");
  }

  @Test
  void aLikePressesItsButton() {
    var contact = visitor.contact("connect-in-more");
    page.navigate("/in/" + Visitor.encoded(contact.slug()) + "/recent-activity/all/");
    Chromium.hydrated(page);
    var button =
        page.locator(
                "[data-urn^='urn:li:activity:'] .bar button.react-button__trigger[aria-label='React Like'][aria-pressed=false]")
            .first();
    var urn = button.getAttribute("data-urn");

    button.click();

    assertThat(page.locator("button[data-urn='" + urn + "']")).hasAttribute("aria-pressed", "true");
    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("like");
    assertThat(visitor.lastEntry().getString("urn")).isEqualTo(urn);
  }

  @Test
  void onlyTheVisibleDegreeCounts() {
    Chromium.open(page, visitor.contact("connect"));

    assertThat(page.locator(CARD + " .dist-value").first()).isHidden();
    assertThat(page.locator(CARD + " .dist-value").first()).hasText("· 1st");
    assertThat(page.locator(CARD + " .dist-value").last()).isVisible();
  }

  @Test
  void theStickyHeaderFollowsTheWindow() {
    Chromium.open(page, visitor.contact("pending"));
    var pending = page.locator("a[aria-label^='Pending, click to withdraw']");

    assertThat(pending).hasCount(2);
    assertThat(pending.first()).isHidden();
    page.evaluate("window.scrollTo(0, 100000)");
    assertThat(pending.first()).isVisible();
  }
}
