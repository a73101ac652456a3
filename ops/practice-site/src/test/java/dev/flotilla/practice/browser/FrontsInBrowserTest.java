package dev.flotilla.practice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Phrases;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrontsInBrowserTest {
  private static final String MODAL = "[data-test-modal-id='send-invite-modal']";

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

  static Stream<Arguments> looks() {
    return Stream.of(Front.NEWER, Front.OLDER)
        .flatMap(front ->
            Phrases.LANGUAGES.stream().map(language -> Arguments.of(front.label(), language)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void invitesInEveryFrontAndLanguage(String front, String language) {
    var contact = contacts.get(next++);
    var words = Phrases.of(language);
    show(front, language);
    Chromium.open(page, contact);

    assertThat(page.locator("html")).hasAttribute("lang", language);
    labelled(words.say("relation.connect.label", contact.name())).click();
    page.locator(
            MODAL + " [aria-label='" + words.say("invite.send-plain").replace("'", "\\'") + "']")
        .click();

    assertThat(page.locator(".toast")).containsText(words.say("invite.sent", contact.name()));
    assertThat(labelled(words.say("relation.pending.label", contact.name()))).isVisible();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void withdrawsInEveryFrontAndLanguage(String front, String language) {
    var contact = contacts.get(next++);
    var words = Phrases.of(language);
    visitor.post(
        "/__relation",
        "{\"seat\":\"seat-01\",\"person\":\"%s\",\"relation\":\"pending\",\"age_days\":0}"
            .formatted(contact.slug()));
    show(front, language);
    page.navigate("/mynetwork/invitation-manager/sent/");
    Chromium.hydrated(page);

    var row = page.locator("[data-row='" + contact.slug() + "']");
    assertThat(row).containsText(words.say("sent.today"));
    row.locator("[data-does=withdraw]").click();
    page.locator("[data-does=confirm-withdraw]").click();

    assertThat(row).hasCount(0);
    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("withdraw");
    assertThat(visitor.lastEntry().getBoolean("created")).isTrue();
  }

  @Test
  void anEndedSessionCanLeadInCircles() {
    show("newer", "en");
    visitor.scenario("{\"name\":\"redirect-loop\"}");

    var answer =
        page.context()
            .request()
            .get(site.url() + "/feed/", RequestOptions.create().setMaxRedirects(0));

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.headers()).containsEntry("location", "/feed/");
  }

  @Test
  void anIntermediatePageLeadsOnByItself() {
    show("newer", "en");
    visitor.scenario("{\"name\":\"login-submit\"}");

    page.navigate("/feed/");
    page.waitForURL(Pattern.compile(".*/feed/\\?.*"));

    Chromium.hydrated(page);
    assertThat(page.locator("[data-test-nav=me]")).isVisible();
  }

  private static void show(String front, String language) {
    visitor.post(
        "/__seats/seat-01", "{\"front\":\"%s\",\"language\":\"%s\"}".formatted(front, language));
  }

  private static Locator labelled(String label) {
    return page.locator("[data-part=topcard]")
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }
}
