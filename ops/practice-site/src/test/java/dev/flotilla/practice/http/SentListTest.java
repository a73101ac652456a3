package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.SettableClock;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.network.Limits;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentListTest {
  private static final String LIST = "/mynetwork/invitation-manager/sent/";

  private final SettableClock clock = new SettableClock();
  private PracticeSite site;
  private Visitor visitor;

  @BeforeEach
  void open() {
    site = PracticeSite.start(PracticeConfig.inMemory().ruled(Limits.standard(), clock));
    visitor = Visitor.signedIn(site, 0);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void showsTenRowsAndTenMoreOnRequestNewestFirst() {
    var already = visitor.contacts("pending").size();
    var contacts = visitor.contacts("connect").subList(0, 17);
    for (var contact : contacts) {
      clock.pass(Duration.ofSeconds(1));
      visitor.invite(contact);
    }

    var first = visitor.get(LIST).body();
    var second = visitor.get(LIST + "?start=10").body();
    var third = visitor.get(LIST + "?start=20").body();
    var end = visitor.get(LIST + "?start=" + (17 + already)).body();

    assertThat(first).contains("People (" + (17 + already) + ")");
    assertThat(rows(first))
        .hasSize(10)
        .startsWith(contacts.get(16).slug(), contacts.get(15).slug());
    assertThat(rows(second))
        .hasSize(10)
        .startsWith(contacts.get(6).slug())
        .contains(contacts.get(0).slug());
    assertThat(rows(third)).hasSize(already - 3);
    assertThat(rows(end)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, Sent today",
    "1, Sent yesterday",
    "6, Sent 6 days ago",
    "13, Sent 1 week ago",
    "21, Sent 3 weeks ago",
    "59, Sent 1 month ago",
    "95, Sent 3 months ago"
  })
  void roundsAnAgeDown(int days, String words) {
    var contact = visitor.contact("connect");
    visitor.invite(contact);

    clock.pass(Duration.ofDays(days).plusHours(5));

    var again = Visitor.signedIn(site, 0); // sessions end after thirty days
    assertThat(rowsOf(again)).anySatisfy(row -> assertThat(row).contains(contact.slug(), words));
  }

  @Test
  void aReadingOfTheListIsWrittenDown() {
    visitor.get(LIST);

    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("sent_list");
    assertThat(visitor.lastEntry().getBoolean("created")).isFalse();
  }

  @Test
  void aWithdrawnInvitationIsGoneAndHeldForThreeWeeks() {
    var contact = visitor.contact("connect");
    visitor.invite(contact);

    var answer = visitor.withdraw(contact);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("withdraw");
    assertThat(visitor.lastEntry().getBoolean("created")).isTrue();
    assertThat(visitor.get(LIST).body()).doesNotContain(contact.slug());
    assertThat(visitor.profile(contact).body()).contains(contact.memberId() + "_withdrawn");
    assertThat(Visitor.code(visitor.invite(contact))).isEqualTo("CANT_RESEND_YET");
    clock.pass(Duration.ofDays(21));
    assertThat(visitor.invite(contact).statusCode()).isEqualTo(201);
  }

  @Test
  void anOldInvitationCanBeWithdrawnToo() {
    var contact = visitor.contact("pending");

    assertThat(visitor.withdraw(contact).statusCode()).isEqualTo(200);
    assertThat(visitor.get(LIST).body()).doesNotContain(contact.slug());
  }

  @Test
  void nothingCanBeWithdrawnThatDoesNotWait() {
    var answer = visitor.withdraw(visitor.contact("connect"));

    assertThat(Visitor.code(answer)).isEqualTo("NOT_PENDING");
    assertThat(visitor.lastEntry().getBoolean("created")).isFalse();
  }

  @Test
  void asksBeforeItWithdraws() {
    var contact = visitor.contact("pending");

    var question = visitor.get("/preload/withdraw/?vanityName=" + Visitor.encoded(contact.slug()));

    assertThat(question.body())
        .contains("<dialog data-testid=\"dialog\"")
        .contains(
            "If you withdraw now, you won’t be able to resend to this person for up to 3 weeks.");
  }

  private static List<String> rowsOf(Visitor visitor) {
    return List.of(visitor.get(LIST).body().split("<div role=\"listitem\"", -1));
  }

  private static List<String> rows(String page) {
    return Pattern.compile("data-row=\"([^\"]+)\"")
        .matcher(page)
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
