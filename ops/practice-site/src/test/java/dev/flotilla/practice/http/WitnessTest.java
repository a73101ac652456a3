package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import io.vertx.core.json.JsonObject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WitnessTest {
  private PracticeSite site;
  private Visitor visitor;

  @BeforeEach
  void open() {
    site = PracticeSite.start(PracticeConfig.inMemory());
    visitor = Visitor.signedIn(site, 0);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void tellsWhatCameAfterAPlaceInTheLedger() {
    visitor.profile(visitor.contact("connect"));
    visitor.invite(visitor.contact("connect"));

    var after = visitor.array("/__ledger?after=1");

    assertThat(after).hasSize(2);
    assertThat(after.getJsonObject(0).getLong("seq")).isEqualTo(2);
    assertThat(after.getJsonObject(0).getString("kind")).isEqualTo("view");
    assertThat(after.getJsonObject(0).getBoolean("created")).isTrue();
    assertThat(after.getJsonObject(1).getString("connection")).startsWith("127.0.0.1:");
    assertThat(visitor.array("/__ledger?after=3")).isEmpty();
    assertThat(visitor.array("/__ledger")).hasSize(3);
    assertThat(visitor.get("/__ledger?after=x").statusCode()).isEqualTo(400);
  }

  @Test
  void aViewIsKnownByTheNonceOfItsPage() {
    var contact = visitor.contact("connect");

    var page = visitor.profile(contact).body();

    assertThat(page)
        .contains("data-page-nonce=\"" + visitor.lastEntry().getString("page_nonce") + "\"");
    visitor.profile(contact);
    assertThat(page).doesNotContain(visitor.lastEntry().getString("page_nonce"));
  }

  @Test
  void listsPeopleWithTheirTraits() {
    var people = visitor.array("/__people").stream().map(JsonObject.class::cast).toList();
    var traits =
        people.stream()
            .flatMap(person -> person.getJsonArray("traits").stream())
            .collect(Collectors.toSet());

    assertThat(people).hasSize(300);
    assertThat(people.getFirst().fieldNames()).contains("slug", "name", "member_id", "traits");
    assertThat(traits)
        .contains(
            "connect",
            "connect-in-more",
            "follow-primary",
            "follow-only",
            "email-required",
            "instant-send",
            "connected",
            "incoming",
            "unavailable",
            "moved",
            "long-name");
  }

  @Test
  void listsSeatsThatCanSignIn() {
    var seats = visitor.array("/__seats");

    assertThat(seats).hasSize(12);
    for (var i = 0; i < seats.size(); i++) {
      var seat = seats.getJsonObject(i);
      var answer =
          new Visitor(site.url()).signIn(seat.getString("email"), seat.getString("password"), "");
      assertThat(answer.statusCode()).as(seat.encode()).isEqualTo(303);
    }
    assertThat(seats.getJsonObject(2).getString("seat")).isEqualTo("seat-03");
    assertThat(seats.getJsonObject(2).getInteger("note_limit")).isEqualTo(300);
  }

  @Test
  void isHealthy() {
    assertThat(visitor.get("/__healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void theFrontPageTellsAHumanWhatHappened() {
    var contact = visitor.contact("connect");
    visitor.invite(contact, "hello");
    visitor.scenario("{\"name\":\"slow\",\"seat\":\"seat-02\",\"times\":3}");

    var page = visitor.get("/").body();

    assertThat(page)
        .contains("This is a practice site", "seat-12", "invited ", ", with a note")
        .contains("<strong>slow</strong> for seat-02, 3 more times")
        .contains(visitor.array("/__seats").getJsonObject(0).getString("password"));
    assertThat(visitor.get("/lobby/ledger").body()).contains("signed in");
  }

  @Test
  void nothingMayRunOnItsPagesButItsOwnScripts() {
    for (var path : new String[] {"/", "/login", "/feed/"}) {
      var answer = visitor.get(path);

      assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
          .contains("default-src 'none'", "script-src 'self'");
      assertThat(answer.body()).doesNotContain("style=", "onclick=", "<style");
    }
    assertThat(visitor.get("/static/app.js").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/static/..%2fapp.js").statusCode()).isEqualTo(404);
  }
}
