package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangeTest {
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
    "pending, _pending",
    "connected, · 1st</span><span",
    "incoming, Accept ",
    "withdrawn, _withdrawn",
    "none, _connect"
  })
  void aProfileShowsHowPeopleWereMadeToStand(String relation, String shown) {
    arrange(contact, "incoming".equals(relation) ? "connected" : "incoming", 5);
    arrange(contact, relation, 5);

    assertThat(visitor.profile(contact).body()).contains(shown);
  }

  @Test
  void theLedgerTellsArrangementsFromDeeds() {
    arrange(contact, "pending", 40);

    var entry = visitor.lastEntry();
    assertThat(entry.getString("kind")).isEqualTo("arranged");
    assertThat(entry.getString("person")).isEqualTo(contact.slug());
    assertThat(entry.getString("relation")).isEqualTo("pending");
    assertThat(entry.getInteger("age_days")).isEqualTo(40);
    assertThat(visitor.ledger()).noneMatch(e -> e.getString("kind").equals("invite"));
    assertThat(visitor.get("/lobby/ledger").body()).contains("was arranged to be pending with");
  }

  @Test
  void anArrangedInvitationHasItsAgeAndCanBeWithdrawn() {
    arrange(contact, "pending", 22);

    assertThat(row(contact)).contains("Sent 3 weeks ago");
    assertThat(visitor.withdraw(contact).statusCode()).isEqualTo(200);
    assertThat(state(contact).getString("relation")).isEqualTo("withdrawn");
  }

  @Test
  void somebodyWhoBlockedTheSeatIsGoneForThisSeatOnly() {
    arrange(contact, "blocked", 0);

    var profile = visitor.profile(contact);
    assertThat(profile.headers().firstValue("location")).hasValue("/in/unavailable/");
    assertThat(Visitor.code(visitor.invite(contact))).isEqualTo("PROFILE_INACCESSIBLE");
    assertThat(state(contact).getString("relation")).isEqualTo("gone");
    assertThat(Visitor.signedIn(site, 1).profile(contact).statusCode()).isEqualTo(200);
  }

  @Test
  void whoAcceptedIsConnectedAndOffTheList() {
    visitor.invite(contact);
    arrange(contact, "connected", 0);

    assertThat(visitor.get(LIST).body()).doesNotContain(contact.slug());
    assertThat(Visitor.code(visitor.invite(contact))).isEqualTo("ALREADY_CONNECTED");
  }

  @Test
  void timeGoesOnForAgesHoldsAndExpiry() {
    var withdrawn = visitor.contacts("connect").get(1);
    visitor.invite(contact);
    visitor.invite(withdrawn);
    visitor.withdraw(withdrawn);

    advance(Duration.ofDays(21).plusMinutes(1));
    var aged = row(contact);
    var again = visitor.invite(withdrawn);
    advance(Duration.ofDays(160));
    var expired = state(contact);

    assertThat(aged).contains("Sent 3 weeks ago");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(expired.getString("relation")).isEqualTo("connect");
    assertThat(visitor.get(LIST).body()).doesNotContain(contact.slug()).contains(withdrawn.slug());
    assertThat(visitor.invite(contact).statusCode()).isEqualTo(201);
    assertThat(new JsonObject(visitor.get("/__clock").body()).getLong("advanced_ms"))
        .isEqualTo(Duration.ofDays(181).plusMinutes(1).toMillis());
  }

  @Test
  void whatWasOldAtTheBeginningGrowsOlderToo() {
    var held = visitor.contact("withdrawn-hold");
    assertThat(state(held).getString("relation")).isEqualTo("withdrawn");

    advance(Duration.ofDays(21));

    assertThat(state(held).getString("relation")).isEqualTo("connect");
  }

  @Test
  void aListOfThousandsIsServedInPiecesNewestFirst() {
    site.close();
    site = PracticeSite.start(PracticeConfig.inMemory().populated(6_000, 2, 1));
    visitor = Visitor.signedIn(site, 0);

    var answer =
        visitor.post(
            "/__relation", "{\"seat\":\"seat-01\",\"count\":5000,\"relation\":\"pending\"}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var sent = visitor.array("/__sent?seat=seat-01");
    var times = sent.stream().map(e -> ((JsonObject) e).getString("sent_at")).toList();
    assertThat(sent).hasSize(5_000 + visitor.contacts("pending").size());
    assertThat(times).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(visitor.get(LIST).body()).contains("People (" + sent.size() + ")");
    assertThat(visitor.get(LIST + "?start=4990").body())
        .contains(sent.getJsonObject(4_990).getString("member_id"));
    assertThat(visitor.ledger())
        .filteredOn(e -> e.getString("kind").equals("arranged"))
        .singleElement()
        .satisfies(e -> assertThat(e.getInteger("count")).isEqualTo(5_000));
  }

  @Test
  void anOldSlugCanBelongToSomebodyElse() {
    var other = visitor.contacts("connect").get(1);

    visitor.post(
        "/__moved", "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(contact.slug(), other.slug()));
    var moved = visitor.profile(contact);
    visitor.delete("/__moved");

    assertThat(moved.statusCode()).isEqualTo(302);
    assertThat(moved.headers().firstValue("location")).hasValue("/in/" + other.slug() + "/");
    assertThat(visitor.profile(contact).statusCode()).isEqualTo(200);
  }

  @Test
  void aSeatCanBeginAnew() {
    visitor.invite(contact);
    visitor.post("/__seats/seat-01", "{\"language\":\"de\"}");
    visitor.scenario("{\"name\":\"throttle\",\"seat\":\"seat-01\"}");

    var answer = visitor.post("/__reset", "{\"seat\":\"seat-01\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(visitor.profile(contact).body()).contains("lang=\"en\"", "_connect");
    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("view");
  }

  @Test
  void arrangementsAndTheClockSurviveARestart(@TempDir Path data) {
    var config = PracticeConfig.inMemory().kept(Optional.of(data));
    try (var first = PracticeSite.start(config)) {
      visitor = Visitor.signedIn(first, 0);
      advance(Duration.ofDays(50));
      arrange(contact, "pending", 8);
    }
    try (var second = PracticeSite.start(config)) {
      visitor = Visitor.signedIn(second, 0);

      assertThat(state(contact).getString("relation")).isEqualTo("pending");
      assertThat(row(contact)).contains("Sent 1 week ago");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/__relation | {\"relation\":\"none\",\"count\":1} | \\\"seat\\\" is required",
        "/__relation | {\"seat\":\"seat-01\",\"relation\":\"none\"} | Either \\\"person\\\" or",
        "/__relation | {\"seat\":\"seat-01\",\"relation\":\"x\",\"count\":1} | There is no relation \\\"x\\\"",
        "/__relation | {\"seat\":\"seat-01\",\"relation\":\"pending\",\"count\":9999} | people are left",
        "/__relation | {\"seat\":\"seat-01\",\"relation\":\"none\",\"person\":\"x\"} | There is no person",
        "/__relation | {\"seat\":\"s\",\"relation\":\"none\",\"age_days\":-1} | There is no seat",
        "/__clock | {\"advance_ms\":-1} | \\\"advance_ms\\\" must be a whole number from 0 on",
        "/__clock | {} | \\\"advance_ms\\\" is required",
        "/__clock | [] | That is no JSON object",
        "/__moved | {\"from\":\"a/b\",\"to\":\"x\"} | There is no person",
        "/__reset | {\"seat\":\"seat-99\"} | There is no seat"
      })
  void whatCannotBeArrangedIsRefusedInWords(String path, String body, String message) {
    var answer = visitor.post(path, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
  }

  private void arrange(Contact who, String relation, int days) {
    var answer =
        visitor.post(
            "/__relation",
            new JsonObject()
                .put("seat", "seat-01")
                .put("person", who.slug())
                .put("relation", relation)
                .put("age_days", days)
                .encode());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private void advance(Duration by) {
    visitor.post("/__clock", "{\"advance_ms\":" + by.toMillis() + "}");
  }

  private JsonObject state(Contact who) {
    return new JsonObject(
        visitor.get("/__relation?seat=seat-01&person=" + Visitor.encoded(who.slug())).body());
  }

  private String row(Contact who) {
    for (var start = 0; ; start += 10) {
      var rows = visitor.get(LIST + "?start=" + start).body().split("<div role=\"listitem\"", -1);
      for (var row : rows) {
        if (row.contains(who.memberId())) {
          return row;
        }
      }
      assertThat(rows).as(who.slug() + " is on the list").hasSizeGreaterThan(1);
    }
  }
}
