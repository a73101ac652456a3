package dev.flotilla.practice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InviteInBrowserTest {
  private static final String TOAST = "h2[data-testid='toasts-title']";
  private static final String DIALOG = "div[data-test-modal-id='send-invite-modal']";

  private static PracticeSite site;
  private static Chromium chromium;
  private static Visitor visitor;
  private static Page page;
  private static List<Contact> contacts;
  private static int next;

  @BeforeAll
  static void open() {
    site = PracticeSite.start(PracticeConfig.inMemory());
    chromium = new Chromium();
    visitor = new Visitor(site.url());
    page = chromium.signedIn(site, 0);
    contacts = visitor.contacts("connect");
  }

  @AfterAll
  static void close() {
    chromium.close();
    site.close();
  }

  @BeforeEach
  void anOrdinaryDay() {
    visitor.delete("/__scenario");
  }

  @Test
  void sendsWithoutANoteAndTurnsToPendingWithoutALoad() {
    var contact = another();
    Chromium.open(page, contact);
    page.evaluate("window.sameDocument = true");

    connect().click();
    assertThat(page.locator(DIALOG + " h2#send-invite-modal"))
        .hasText("Add a note to your invitation?");
    button("Send without a note").click();

    assertThat(page.locator(TOAST)).hasText("Your invitation to " + contact.name() + " was sent.");
    assertThat(
            page.locator(
                "[componentkey='ConnectButtonstate:invitation:urn:li:member:"
                    + contact.memberId()
                    + "_pending']"))
        .isVisible();
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    page.reload();
    assertThat(page.locator("section[componentkey$=Topcard] a[aria-label^='Pending']")).isVisible();
    var invite = lastInvite();
    assertThat(invite.getBoolean("created")).isTrue();
    assertThat(invite.getString("click_nonce")).matches("[0-9a-f]{24}");
    assertThat(invite.getString("page_nonce")).hasSize(32);
  }

  @Test
  void countsANoteAndSendsItAsTyped() {
    var contact = another();
    Chromium.open(page, contact);

    connect().click();
    button("Add a note").click();
    assertThat(page.locator("[data-counter]")).hasText("0/200");
    assertThat(button("Send invitation")).isDisabled();
    page.fill("textarea#custom-message", "Grüße 🚢");
    assertThat(page.locator("[data-counter]")).hasText("8/200");
    button("Send invitation").click();

    assertThat(page.locator(TOAST)).containsText("was sent.");
    assertThat(lastInvite().getString("note")).isEqualTo("Grüße 🚢");
  }

  @Test
  void cutsATooLongNoteWhereThereIsAMaxlengthAndRefusesItWhereThereIsNone() {
    var unbounded = visitor.contact("unbounded-note");
    Chromium.open(page, another());
    connect().click();
    button("Add a note").click();
    page.fill("textarea#custom-message", "x".repeat(250));
    assertThat(page.locator("[data-counter]")).hasText("200/200");

    Chromium.open(page, unbounded);
    connect().click();
    button("Add a note").click();
    page.fill("textarea#custom-message", "x".repeat(250));
    assertThat(page.locator("[data-counter]")).hasText("250/200");
    button("Send invitation").click();

    assertThat(page.getByText("Please limit personal note to 300 characters.")).isVisible();
    assertThat(button("Send invitation")).isEnabled();
    assertThat(lastInvite().getString("refusal")).isEqualTo("NOTE_TOO_LONG");
  }

  @Test
  void isDeafUntilItIsHydrated() {
    var contact = another();
    page.navigate("/in/" + Visitor.encoded(contact.slug()) + "/");
    assertThat(page.evaluate("document.documentElement.dataset.hydrated")).isNull();

    page.evaluate(
        "document.querySelector('section[componentkey$=Topcard] a[href*=custom-invite]').click()");

    page.waitForURL(Pattern.compile(".*/preload/custom-invite/\\?vanityName=.*"));
    assertThat(page.locator(DIALOG)).isVisible();
    Chromium.hydrated(page);
    button("Send without a note").click();
    assertThat(page.locator(TOAST)).hasText("Your invitation to " + contact.name() + " was sent.");
  }

  @Test
  void aScriptedClickHasNoNonce() {
    Chromium.open(page, another());
    connect().click();
    page.waitForSelector(DIALOG);

    page.evaluate("document.querySelector('[data-does=send-plain]').click()");

    assertThat(page.locator(TOAST)).containsText("was sent.");
    assertThat(lastInvite().containsKey("click_nonce")).isFalse();
  }

  @Test
  void connectInTheMoreMenuOpensOutsideTheMainPart() {
    var contact = visitor.contact("connect-in-more");
    Chromium.open(page, contact);

    page.locator("section[componentkey$=Topcard] button[aria-label='More']").click();
    assertThat(page.locator("section[componentkey$=Topcard] button[aria-label='More']"))
        .hasAttribute("aria-expanded", "true");
    page.locator(
            "body > div[popover=manual] > div[role=menu] a[role=menuitem][href*='/preload/custom-invite/']")
        .click();
    button("Send without a note").click();

    assertThat(page.locator(TOAST)).containsText("was sent.");
    assertThat(lastInvite().getString("person")).isEqualTo(contact.slug());
  }

  @Test
  void somePeopleAreInvitedAtOnceWithoutADialog() {
    Chromium.open(page, visitor.contact("instant-send"));

    connect().click();

    assertThat(page.locator(TOAST)).containsText("was sent.");
    assertThat(page.locator(DIALOG)).hasCount(0);
    assertThat(lastInvite().getString("click_nonce")).isNotEmpty();
  }

  @Test
  void somePeopleAskForTheirEmail() {
    var contact = visitor.contact("email-required");
    Chromium.open(page, contact);

    connect().click();
    assertThat(
            page.getByText("To verify this member knows you, please enter their email to connect."))
        .isVisible();
    assertThat(button("Send invitation")).isDisabled();
    page.fill(DIALOG + " input[type=email]", "wrong@mail.example");
    button("Send invitation").click();
    assertThat(page.getByText("That is not the email address")).isVisible();
    page.fill(DIALOG + " input[type=email]", contact.email());
    button("Send invitation").click();

    assertThat(page.locator(TOAST)).containsText("was sent.");
  }

  @Test
  void theWeeklyLimitIsADialogAndLeavesConnectInPlace() {
    Chromium.open(page, another());
    visitor.scenario("{\"name\":\"weekly-limit\"}");

    connect().click();
    button("Send without a note").click();

    assertThat(page.locator(".ip-fuse-limit-alert"))
        .containsText("You’ve reached the weekly invitation limit");
    button("Got it").click();
    assertThat(connect()).isVisible();
  }

  @Test
  void aWarningShowsAndTheInvitationIsOut() {
    Chromium.open(page, another());
    visitor.scenario("{\"name\":\"weekly-warning\"}");

    connect().click();
    button("Send without a note").click();

    assertThat(page.locator(".ip-fuse-limit-alert__warning")).isVisible();
    assertThat(lastInvite().getBoolean("created")).isTrue();
  }

  @Test
  void aFalsePendingIsGoneAfterALoad() {
    Chromium.open(page, another());
    visitor.scenario("{\"name\":\"false-pending\"}");

    connect().click();
    button("Send without a note").click();

    assertThat(page.locator(TOAST)).containsText("because you have reached the weekly limit");
    assertThat(page.locator("section[componentkey$=Topcard] a[aria-label^='Pending']")).isVisible();
    page.reload();
    assertThat(connect()).isVisible();
  }

  @Test
  void anExhaustedQuotaOfNotesShowsAnOffer() {
    Chromium.open(page, another());
    visitor.scenario("{\"name\":\"note-quota\"}");

    connect().click();
    button("Add a note").click();

    assertThat(page.locator("a[href*='/premium/']")).isVisible();
    assertThat(page.locator(DIALOG)).hasCount(0);
  }

  @Test
  void aCutConnectionShowsAFaultThoughTheInvitationIsThere() {
    var contact = another();
    Chromium.open(page, contact);
    visitor.scenario("{\"name\":\"cut-after-post\",\"times\":3}");

    connect().click();
    button("Send without a note").click();

    assertThat(page.locator(TOAST)).isVisible();
    assertThat(page.locator(TOAST)).not().containsText("was sent.");
    var invites =
        visitor.ledger().stream()
            .filter(e -> e.getString("kind").equals("invite"))
            .filter(e -> contact.slug().equals(e.getString("person")))
            .toList();
    assertThat(invites).filteredOn(e -> e.getBoolean("created")).hasSize(1);
    assertThat(invites)
        .extracting(e -> e.getString("click_nonce"))
        .containsOnly(invites.getFirst().getString("click_nonce"));
  }

  @Test
  void theHiddenTwinOfTheDegreeIsNotVisible() {
    Chromium.open(page, another());

    assertThat(page.locator("section[componentkey$=Topcard] .twin")).isHidden();
    assertThat(page.locator("section[componentkey$=Topcard] .deg").first()).isVisible();
  }

  private static Contact another() {
    Contact contact;
    do {
      contact = contacts.get(next++);
    } while (visitor.contacts("unbounded-note").contains(contact));
    return contact;
  }

  private static Locator connect() {
    return page.locator("section[componentkey$=Topcard] a[href*='/preload/custom-invite/']");
  }

  private static Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static JsonObject lastInvite() {
    return visitor.ledger().stream()
        .filter(entry -> entry.getString("kind").equals("invite"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
