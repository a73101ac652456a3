package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.SettableClock;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import dev.flotilla.practice.Visitor.NoAnswer;
import dev.flotilla.practice.network.Limits;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {
  private final SettableClock clock = new SettableClock();
  private PracticeSite site;
  private Visitor visitor;
  private Contact contact;

  @BeforeEach
  void open() {
    site = PracticeSite.start(PracticeConfig.inMemory().ruled(Limits.standard(), clock));
    visitor = Visitor.signedIn(site, 0);
    contact = visitor.contact("connect");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "denied-999, 999, 999, REQUEST_DENIED",
    "throttle, 429, 429, TOO_MANY_REQUESTS",
    "server-error, 500, 500, SERVER_ERROR",
    "signed-out, 302, 401, NOT_SIGNED_IN",
    "checkpoint, 302, 403, CHALLENGE_REQUIRED",
    "redirect-loop, 302, 401, NOT_SIGNED_IN",
    "uas-login, 302, 401, NOT_SIGNED_IN",
    "authwall, 302, 401, NOT_SIGNED_IN",
    "cold-join, 302, 401, NOT_SIGNED_IN",
    "checkpoint-v2, 302, 403, CHALLENGE_REQUIRED",
    "email-challenge, 302, 403, CHALLENGE_REQUIRED",
    "manage-account, 302, 403, CHALLENGE_REQUIRED",
    "email-confirm, 200, 400, PRIMARY_HANDLE_NOT_CONFIRMED",
    "restricted, 200, 403, ACCOUNT_RESTRICTED"
  })
  void keepsPagesAndScriptsFromTheSite(String name, int page, int send, String code) {
    visitor.scenario("{\"name\":\"" + name + "\"}");

    var profile = visitor.profile(contact);
    var viewed = visitor.lastEntry();
    var invite = visitor.invite(contact);
    var invited = visitor.lastEntry();

    assertThat(profile.statusCode()).isEqualTo(page);
    assertThat(profile.body()).doesNotContain("Topcard");
    assertThat(viewed.getString("refusal")).isEqualTo(code);
    assertThat(viewed.getBoolean("created")).isFalse();
    assertThat(invite.statusCode()).isEqualTo(send);
    assertThat(Visitor.code(invite)).isEqualTo(code);
    assertThat(invited.getString("kind")).isEqualTo("invite");
    assertThat(invited.getBoolean("created")).isFalse();
  }

  @Test
  void aThrottleSaysHowLongAndShowsNoMainPart() {
    visitor.scenario("{\"name\":\"throttle\",\"ms\":90000}");

    var answer = visitor.get("/feed/");

    assertThat(answer.headers().firstValue("retry-after")).hasValue("90");
    assertThat(answer.body()).doesNotContain("<main");
  }

  @Test
  void aCheckpointIsPassedByAPersonWithTheCode() {
    visitor.scenario("{\"name\":\"checkpoint\",\"seat\":\"seat-01\"}");
    var challenge = visitor.get("/feed/").headers().firstValue("location").orElseThrow();

    var page = visitor.get(challenge);
    var wrong = visitor.form("/checkpoint/challenge/verify", "pin=000000");
    var stillThere = visitor.get("/feed/");
    var right = visitor.form("/checkpoint/challenge/verify", "pin=" + SignInRoutes.PIN);

    assertThat(challenge).startsWith("/checkpoint/challenge/");
    assertThat(page.body()).contains("Let&#39;s do a quick security check", "name=\"pin\"");
    assertThat(wrong.body()).contains("That is not the code we sent.");
    assertThat(stillThere.statusCode()).isEqualTo(302);
    assertThat(right.headers().firstValue("location")).hasValue("/feed/");
    assertThat(visitor.get("/feed/").statusCode()).isEqualTo(200);
  }

  @Test
  void aRestrictionIsAnnouncedInWords() {
    visitor.scenario("{\"name\":\"restricted\"}");

    assertThat(visitor.profile(contact).body())
        .contains("temporarily restricted", "a large number of page searches and profile views");
  }

  @Test
  void theSearchLimitHidesProfilesOnly() {
    visitor.scenario("{\"name\":\"search-limit\"}");

    assertThat(visitor.profile(contact).body()).contains("monthly limit for profile searches");
    assertThat(visitor.get("/feed/").body()).doesNotContain("monthly limit");
  }

  @ParameterizedTest
  @CsvSource({
    "weekly-limit, 429, FUSE_LIMIT_EXCEEDED",
    "weekly-limit-toast, 400, CANT_INVITE_CONNECTION_LIMIT_REACHED",
    "false-pending, 400, CANT_INVITE_CONNECTION_LIMIT_REACHED",
    "too-many-outstanding, 400, MAX_INVITATION_SENT",
    "unconfirmed-email, 400, PRIMARY_HANDLE_NOT_CONFIRMED",
    "still-withdrawing, 400, STILL_WITHDRAWING",
    "inaccessible, 403, PROFILE_INACCESSIBLE",
    "invalid-state, 406, INVALID_STATE",
    "withdrawn-hold, 400, CANT_RESEND_YET"
  })
  void refusesAnInvitationOnceAndThenNoMore(String name, int status, String code) {
    visitor.scenario("{\"name\":\"" + name + "\",\"times\":1}");

    var refused = visitor.invite(contact);
    var accepted = visitor.invite(contact);

    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(Visitor.code(refused)).isEqualTo(code);
    assertThat(accepted.statusCode()).isEqualTo(201);
    assertThat(visitor.array("/__scenario")).isEmpty();
  }

  @Test
  void theNoteQuotaRefusesNotesAndOffersPremium() {
    visitor.scenario("{\"name\":\"note-quota\"}");

    var dialog =
        visitor.get("/preload/custom-invite/?fragment=1&vanityName=" + contact.slug()).body();

    assertThat(dialog).contains("href=\"/premium/").doesNotContain("custom-message");
    assertThat(Visitor.code(visitor.invite(contact, "hello")))
        .isEqualTo("CUSTOM_INVITE_LIMIT_REACHED");
    assertThat(visitor.invite(contact).statusCode()).isEqualTo(201);
  }

  @Test
  void aHoldShowsOnTheProfile() {
    visitor.scenario("{\"name\":\"withdrawn-hold\",\"person\":\"" + contact.slug() + "\"}");

    assertThat(visitor.profile(contact).body()).contains(contact.memberId() + "_withdrawn");
  }

  @Test
  void aLatePendingShowsOnlyAfterItsTime() {
    visitor.scenario("{\"name\":\"late-pending\",\"ms\":4000}");

    visitor.invite(contact);
    var before = visitor.profile(contact).body();
    clock.pass(Duration.ofSeconds(4));

    assertThat(before).contains(contact.memberId() + "_connect");
    assertThat(Visitor.code(visitor.invite(contact))).isEqualTo("INVITATION_ALREADY_PENDING");
    assertThat(visitor.profile(contact).body()).contains(contact.memberId() + "_pending");
  }

  @Test
  void aCutConnectionLeavesTheInvitationBehind() {
    visitor.scenario("{\"name\":\"cut-after-post\",\"times\":1}");

    assertThatThrownBy(() -> visitor.invite(contact)).isInstanceOf(NoAnswer.class);

    assertThat(visitor.profile(contact).body()).contains(contact.memberId() + "_pending");
    assertThat(visitor.ledger())
        .filteredOn(e -> e.getString("kind").equals("invite"))
        .extracting(e -> e.getBoolean("created"))
        .contains(true);
  }

  @Test
  void aWithdrawalCanBeConfirmedAndStillBeThere() {
    visitor.invite(contact);
    visitor.scenario("{\"name\":\"withdraw-reverts\",\"times\":1}");

    var answer = visitor.withdraw(contact);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(visitor.lastEntry().getString("refusal")).isEqualTo("REVERTED");
    assertThat(visitor.profile(contact).body()).contains(contact.memberId() + "_pending");
  }

  @Test
  void renamedElementsHaveNeitherTheKeyNorTheLink() {
    visitor.scenario("{\"name\":\"rename-elements\",\"person\":\"" + contact.slug() + "\"}");

    var page = visitor.profile(contact).body();

    assertThat(page.substring(0, page.indexOf("<aside>")))
        .doesNotContain("ConnectButtonstate", "/preload/custom-invite/", "Invite ")
        .contains("/preload/add-member/?member=" + contact.slug());
    assertThat(visitor.get("/preload/add-member/?member=" + contact.slug()).body())
        .contains("send-invite-modal");
  }

  @Test
  void aSwappedLinkLeadsToSomebodyElse() {
    visitor.scenario("{\"name\":\"swapped-link\"}");

    var page = visitor.profile(contact).body();

    assertThat(page.substring(0, page.indexOf("<aside>")))
        .contains("/preload/custom-invite/?vanityName=")
        .doesNotContain("vanityName=" + contact.slug() + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"slow", "slow-answer"})
  void slownessTakesAtLeastItsTime(String name) {
    visitor.scenario("{\"name\":\"" + name + "\",\"ms\":300,\"on\":\"send\",\"times\":1}");

    var start = System.nanoTime();
    var answer = visitor.invite(contact);
    var took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(took).isGreaterThanOrEqualTo(Duration.ofMillis(290));
  }

  @Test
  void aWarningComesWithAnInvitationThatWasSent() {
    visitor.scenario("{\"name\":\"weekly-warning\"}");

    var answer = visitor.invite(contact);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).contains("FUSE_LIMIT_NEAR");
  }

  @Test
  void strikesOnlyTheSeatThePersonAndThePartItIsFor() {
    var other = Visitor.signedIn(site, 1);
    visitor.scenario(
        "{\"name\":\"server-error\",\"seat\":\"seat-01\",\"on\":\"send\",\"person\":\"%s\"}"
            .formatted(contact.slug()));

    assertThat(visitor.profile(contact).statusCode()).isEqualTo(200);
    assertThat(other.invite(contact).statusCode()).isEqualTo(201);
    assertThat(visitor.invite(visitor.contacts("connect").get(1)).statusCode()).isEqualTo(201);
    assertThat(visitor.invite(contact).statusCode()).isEqualTo(500);
  }

  @Test
  void areListedAndEndedByNameOrAllAtOnce() {
    visitor.scenario("{\"name\":\"slow\",\"ms\":1,\"times\":9}");
    visitor.scenario("{\"name\":\"throttle\",\"seat\":\"seat-02\"}");
    visitor.scenario("{\"name\":\"restricted\",\"seat\":\"seat-02\"}");

    assertThat(visitor.get("/__scenario").body())
        .contains("{\"name\":\"slow\",\"times\":9,\"ms\":1}", "\"seat\":\"seat-02\"");
    assertThat(visitor.delete("/__scenario?name=slow").statusCode()).isEqualTo(204);
    assertThat(visitor.array("/__scenario")).hasSize(2);
    visitor.delete("/__scenario");
    assertThat(visitor.array("/__scenario")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"slwo\"} | There is no scenario \\\"slwo\\\". The names are: slow, server-error",
        "{} | A scenario needs a name. The names are: slow",
        "{\"name\":\"slow\",\"seat\":\"seat-99\"} | There is no seat \\\"seat-99\\\"",
        "{\"name\":\"slow\",\"person\":\"nobody\"} | There is no person \\\"nobody\\\"",
        "{\"name\":\"slow\",\"times\":0} | \\\"times\\\" must be a whole number from 1 on",
        "{\"name\":\"slow\",\"ms\":\"1\"} | \\\"ms\\\" must be a whole number",
        "{\"name\":\"slow\",\"on\":\"x\"} | \\\"on\\\" is \\\"page\\\" or \\\"send\\\"",
        "{\"name\":\"slow\",\"chance\":0} | \\\"chance\\\" must be a number above 0",
        "{\"name\":7} | \\\"name\\\" must be a text",
        "{\"name\":\"slow\",\"every\":1} | \\\"every\\\" is no field of a scenario",
        "nonsense | That is no JSON object"
      })
  void areRefusedWithWordsThatHelp(String body, String message) {
    var answer = visitor.post("/__scenario", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
    assertThat(visitor.array("/__scenario")).isEmpty();
  }
}
