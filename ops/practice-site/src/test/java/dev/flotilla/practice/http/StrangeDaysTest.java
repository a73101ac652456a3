package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days on which pages are not what they seem. */
class StrangeDaysTest {
  private static final String LIST = "/mynetwork/invitation-manager/sent/";

  private PracticeSite site;
  private Visitor visitor;
  private Contact contact;

  @BeforeEach
  void open() {
    site = PracticeSite.start(PracticeConfig.inMemory());
    visitor = Visitor.signedIn(site, 0);
    contact = visitor.contact("connect");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "redirect-loop, /feed/, <main",
    "uas-login, /uas/login?session_redirect=, name=\"session_key\"",
    "authwall, /authwall?sessionRedirect=, name=\"session_key\"",
    "cold-join, /signup/cold-join?session_redirect=, Join Quayside",
    "checkpoint-v2, /checkpoint/challengesV2/, name=\"pin\"",
    "email-challenge, /uas/consumer-email-challenge, name=\"pin\"",
    "manage-account, /check/manage-account, name=\"pin\"",
    "login-submit, /checkpoint/lg/login-submit?next=, One moment"
  })
  void aPageLeadsElsewhere(String name, String to, String shown) {
    visitor.scenario("{\"name\":\"" + name + "\"}");

    var location = visitor.get("/feed/").headers().firstValue("location").orElseThrow();
    visitor.delete("/__scenario");

    assertThat(location).startsWith(to);
    assertThat(visitor.get(location).body()).contains(shown);
  }

  @Test
  void anIntermediatePageLeadsOnAndIsNotMetAgain() {
    visitor.scenario("{\"name\":\"login-submit\"}");

    var moment = visitor.get("/checkpoint/lg/login-submit?next=%2Ffeed%2F");
    var next = moment.headers().firstValue("refresh").orElseThrow().replaceFirst("1; url=", "");

    assertThat(next).startsWith("/feed/?");
    assertThat(visitor.get(next).statusCode()).isEqualTo(200);
    assertThat(visitor.invite(contact).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"checkpoint-v2", "email-challenge", "manage-account"})
  void everyCheckIsPassedWithTheCode(String name) {
    visitor.scenario("{\"name\":\"" + name + "\",\"seat\":\"seat-01\"}");

    visitor.form("/checkpoint/challenge/verify", "pin=" + SignInRoutes.PIN);

    assertThat(visitor.get("/feed/").statusCode()).isEqualTo(200);
  }

  @Test
  void anUnknownPageIsLikeNoOtherAndMeetsPagesOnly() {
    visitor.scenario("{\"name\":\"unknown-page\"}");

    var page = visitor.profile(contact);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<main", "<header", "Topcard", "data-test-nav");
    assertThat(visitor.invite(contact).statusCode()).isEqualTo(201);
  }

  @Test
  void theOwnerIsAskedToConfirmAnEmailAddress() {
    visitor.scenario("{\"name\":\"email-confirm\"}");

    assertThat(visitor.profile(contact).body())
        .contains("Please confirm your email address")
        .doesNotContain("Topcard");
  }

  @Test
  void everySecondPageIsInAnotherLanguageWithItsParts() {
    visitor.scenario("{\"name\":\"language-switch\"}");

    var pages =
        Stream.generate(() -> visitor.profile(contact).body())
            .limit(4)
            .map(StrangeDaysTest::language)
            .toList();

    assertThat(pages).containsExactly("en", "de", "en", "de");
  }

  @Test
  void aForeignPageHasNoWordThatADictionaryKnows() {
    visitor.scenario("{\"name\":\"other-language\"}");

    var page = visitor.profile(contact).body();

    assertThat(language(page)).isEqualTo("nl");
    assertThat(page)
        .contains("_connect", "· 1e")
        .doesNotContain("Invite " + contact.name(), ">Connect<", ">More<", "· 1st");
  }

  @Test
  void anInvisibleFrameIsOnThePageAndMayStandThere() {
    visitor.scenario("{\"name\":\"invisible-recaptcha\"}");

    assertThat(visitor.get("/feed/").body()).contains("<iframe title=\"reCAPTCHA\"", "Feed |");
    assertThat(
            visitor
                .get("/recaptcha/enterprise/anchor?size=invisible")
                .headers()
                .firstValue("content-security-policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'self'"));
  }

  @Test
  void aToastCanLie() {
    visitor.scenario("{\"name\":\"toast-lies\",\"times\":1}");

    var answer = visitor.invite(contact);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(visitor.lastEntry().getBoolean("created")).isFalse();
    assertThat(visitor.lastEntry().getString("refusal")).isEqualTo("TOAST_LIES");
    assertThat(visitor.profile(contact).body()).contains("_connect");
  }

  @Test
  void aWithdrawalCanBeRefused() {
    visitor.invite(contact);
    visitor.scenario("{\"name\":\"withdraw-refused\",\"times\":1}");

    assertThat(Visitor.code(visitor.withdraw(contact))).isEqualTo("UNABLE_TO_WITHDRAW");
    assertThat(visitor.lastEntry().getBoolean("created")).isFalse();
    assertThat(visitor.withdraw(contact).statusCode()).isEqualTo(200);
  }

  @Test
  void aPageCanBeDeafForLonger() {
    visitor.scenario("{\"name\":\"withdraw-navigates\",\"ms\":7000}");

    assertThat(visitor.get(LIST).body()).contains("data-hydrate-after=\"7000\"");
    assertThat(visitor.get("/feed/").body()).contains("data-hydrate-after=\"180\"");
    visitor.scenario("{\"name\":\"late-hydration\",\"ms\":900}");
    assertThat(visitor.get("/feed/").body()).contains("data-hydrate-after=\"900\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "newer | renamed-key | /preload/custom-invite/ | ConnectButtonstate",
        "newer | renamed-invite | data-does=\"invite\" | ConnectButtonstate",
        "newer | renamed-invite | data-does=\"invite\" | /preload/",
        "newer | removed-connect | _connect | data-does=\"invite\"",
        "older | renamed-invite | data-does=\"invite\" | /preload/",
        "older | removed-connect | · | data-does=\"invite\""
      })
  void theInviteControlChanges(String front, String name, String has, String lacks) {
    visitor.post("/__seats/seat-01", "{\"front\":\"" + front + "\"}");
    visitor.scenario("{\"name\":\"" + name + "\"}");

    for (var trait : List.of("connect", "connect-in-more", "follow-primary")) {
      var page = visitor.profile(visitor.contact(trait)).body();
      var own = page.replaceAll("(?s)<aside.*</aside>", "");
      assertThat(own).as(trait).contains(has).doesNotContain(lacks);
    }
  }

  @Test
  void aDialogCanBeSomebodyElses() {
    visitor.scenario("{\"name\":\"swapped-dialog\"}");

    assertThat(
            visitor.get("/preload/custom-invite/?fragment=1&vanityName=" + contact.slug()).body())
        .contains("send-invite-modal")
        .doesNotContain(contact.memberId(), "invitation to " + contact.name() + " by");
  }

  @Test
  void somebodyOfTheSameNameIsOffered() {
    visitor.scenario("{\"name\":\"lookalike\"}");

    var page = visitor.profile(contact).body();
    var label = "aria-label=\"Invite " + contact.name() + " to connect\" href=\"/preload/";
    var invited =
        Pattern.compile(Pattern.quote(label) + "custom-invite/\\?vanityName=([^\"]+)")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(invited).hasSize(3).startsWith(contact.slug());
    assertThat(invited.subList(1, 3)).doesNotContain(contact.slug());
  }

  @Test
  void theOlderListCanStandOnPagesOfAHundred() {
    visitor.post("/__relation", "{\"seat\":\"seat-01\",\"count\":150,\"relation\":\"pending\"}");
    visitor.post("/__seats/seat-01", "{\"front\":\"older\"}");
    visitor.scenario("{\"name\":\"paged-list\"}");
    var total = visitor.array("/__sent?seat=seat-01").size();

    var first = visitor.get(LIST).body();
    var second = visitor.get(LIST + "?page=2").body();

    assertThat(first).contains("People (" + total + ")", "href=\"?page=2\"");
    assertThat(first.split("data-row=", -1)).hasSize(101);
    assertThat(second.split("data-row=", -1)).hasSize(total - 100 + 1);
  }

  @Test
  void chanceFollowsFromTheSeed() {
    assertThat(misfortunes()).isEqualTo(misfortunes()).contains(true, false);
  }

  private static List<Boolean> misfortunes() {
    try (var lottery = PracticeSite.start(PracticeConfig.inMemory().populated(60, 1, 5))) {
      var player = Visitor.signedIn(lottery, 0);
      player.scenario("{\"name\":\"server-error\",\"chance\":0.5}");
      return IntStream.range(0, 20)
          .mapToObj(i -> player.get("/feed/").statusCode() == 500)
          .toList();
    }
  }

  private static String language(String page) {
    return page.replaceFirst("(?s).*?<html lang=\"(\\w+)\".*", "$1");
  }
}
