package dev.flotilla.practice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesInBrowserTest {
  private static final String LIST = "/mynetwork/invitation-manager/sent/";
  private static final String ROWS = "div[role=listitem]";
  private static final String TOAST = "h2[data-testid='toasts-title']";

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
    site = PracticeSite.start(PracticeConfig.inMemory());
    visitor = Visitor.signedIn(site, 0);
    page = chromium.signedIn(site, 0);
  }

  @AfterEach
  void close() {
    page.context().close();
    site.close();
  }

  @Test
  void theSentListGrowsWhenTheWorkspaceScrollsAndNotWithTheWindow() {
    var already = visitor.contacts("pending").size();
    visitor.contacts("connect").subList(0, 15).forEach(visitor::invite);
    page.navigate(LIST);
    Chromium.hydrated(page);

    page.evaluate("window.scrollTo(0, 100000)");
    assertThat(page.locator(ROWS)).hasCount(10);
    assertThat(page.getByText("People (" + (15 + already) + ")")).isVisible();

    scroll();
    assertThat(page.locator(ROWS)).hasCount(20);
    scroll();
    assertThat(page.locator(ROWS)).hasCount(15 + already);
  }

  @Test
  void withdrawsAfterANativeDialogWithoutARole() {
    var contact = visitor.contact("connect");
    visitor.invite(contact);
    page.navigate(LIST);
    Chromium.hydrated(page);
    var before = page.locator(ROWS).count();

    page.locator("a[aria-label='Withdraw invitation sent to " + contact.name() + "']").click();
    var dialog = page.locator("dialog[open][data-testid=dialog]");
    assertThat(dialog).isVisible();
    assertThat(dialog.getAttribute("role")).isNull();
    dialog.getByText("Withdraw", new Locator.GetByTextOptions().setExact(true)).click();

    assertThat(page.locator(TOAST)).containsText("withdrawn.");
    assertThat(page.locator(ROWS)).hasCount(before - 1);
    assertThat(page.getByText("People (" + (before - 1) + ")")).isVisible();
    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("withdraw");
  }

  @Test
  void aWithdrawLinkThatIsClickedTooEarlyLeadsAway() {
    visitor.invite(visitor.contact("connect"));
    page.navigate(LIST);

    page.evaluate("document.querySelector('a[data-does=withdraw]').click()");

    page.waitForURL(Pattern.compile(".*/mynetwork/$"));
    assertThat(visitor.ledger()).noneMatch(entry -> entry.getString("kind").equals("withdraw"));
  }

  @Test
  void aLikeChangesTheLabelOfItsButton() {
    var contact = visitor.contact("connect-in-more");
    page.navigate("/in/" + Visitor.encoded(contact.slug()) + "/recent-activity/all/");
    Chromium.hydrated(page);
    var posts = page.locator("[data-urn^='urn:li:activity:']:not(button)");
    var none = posts.locator(".bar button[aria-label='Reaction button state: no reaction']");
    var count = none.count();

    none.first().click();

    assertThat(none).hasCount(count - 1);
    assertThat(posts.locator(".bar button[aria-label='Reaction button state: Like']")).hasCount(1);
    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("like");
  }

  @Test
  void hostileTextRunsNothingAndNoPageBreaksItsPolicy() {
    var faults = new ArrayList<String>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add(message.text());
      }
    });
    page.onPageError(faults::add);
    page.onDialog(dialog -> {
      faults.add(dialog.message());
      dialog.dismiss();
    });

    for (var contact : visitor.contacts("hostile-text")) {
      Chromium.open(page, contact);
      assertThat(page.locator("section[componentkey$=Topcard] h2")).hasText(contact.name());
    }
    for (var path : new String[] {"/", "/feed/", "/mynetwork/", LIST}) {
      page.navigate(path);
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void theFrontPageFollowsTheLedger() {
    page.navigate("/");
    var contact = visitor.contact("connect");

    visitor.invite(contact);

    assertThat(page.locator(".ledger")).containsText("invited " + contact.name());
  }

  @Test
  void theStickyHeaderIsHiddenUntilThePageIsScrolled() {
    Chromium.open(page, visitor.contact("pending"));
    var pending = page.locator("a[aria-label^='Pending, click to withdraw']");

    assertThat(pending).hasCount(2);
    assertThat(pending.first()).isHidden();
    assertThat(pending.last()).isVisible();
    scroll();
    assertThat(pending.first()).isVisible();
  }

  private void scroll() {
    page.evaluate("document.querySelector('main#workspace').scrollTo(0, 100000)");
  }
}
