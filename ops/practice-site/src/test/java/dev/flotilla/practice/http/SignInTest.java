package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.SettableClock;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.network.Limits;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {
  private final SettableClock clock = new SettableClock();
  private PracticeSite site;
  private Visitor visitor;
  private JsonObject seat;

  @BeforeEach
  void open() {
    site = PracticeSite.start(PracticeConfig.inMemory().ruled(Limits.standard(), clock));
    visitor = new Visitor(site.url());
    seat = visitor.array("/__seats").getJsonObject(3);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void setsACookieThatScriptsCannotReadForThirtyDays() {
    var answer = visitor.signIn(seat.getString("email"), seat.getString("password"), "");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).hasValue("/feed/");
    assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
        .startsWith("practice_session=")
        .contains("Max-Age=2592000", "Path=/", "HTTPOnly", "SameSite=Lax");
    assertThat(visitor.get("/feed/").statusCode()).isEqualTo(200);
  }

  @Test
  void theLedgerNamesTheSessionButHoldsNothingToSignInWith() {
    var answer = visitor.signIn(seat.getString("email"), seat.getString("password"), "");
    var cookie = answer.headers().firstValue("set-cookie").orElseThrow();
    var secret = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));

    var entry = visitor.lastEntry();

    assertThat(entry.getString("kind")).isEqualTo("sign_in");
    assertThat(entry.getString("seat")).isEqualTo("seat-04");
    assertThat(entry.getBoolean("created")).isTrue();
    assertThat(entry.encode()).doesNotContain(secret, seat.getString("password"));
  }

  @Test
  void aWrongPasswordShowsTheFormAgain() {
    var answer = visitor.signIn(seat.getString("email"), "wrong", "/in/somebody/");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .contains("do not belong together", "name=\"session_key\"", "value=\"/in/somebody/\"");
    assertThat(visitor.lastEntry().getString("refusal")).isEqualTo("WRONG_PASSWORD");
  }

  @Test
  void whoIsNotSignedInIsSentToTheFormAndBack() {
    var path = "/in/" + seat.getString("slug") + "/";

    var away = visitor.get(path);
    var back = visitor.signIn(seat.getString("email"), seat.getString("password"), path);

    assertThat(away.statusCode()).isEqualTo(302);
    assertThat(away.headers().firstValue("location"))
        .hasValue("/login?next=" + Visitor.encoded(path));
    assertThat(back.headers().firstValue("location")).hasValue(path);
  }

  @ParameterizedTest
  @CsvSource({"https://elsewhere.example/", "//elsewhere.example/", "'/\\elsewhere.example'", "''"})
  void neverLeadsAwayFromTheSite(String next) {
    var answer = visitor.signIn(seat.getString("email"), seat.getString("password"), next);

    assertThat(answer.headers().firstValue("location")).hasValue("/feed/");
  }

  @Test
  void signingOutEndsTheSession() {
    visitor.signIn(seat.getString("email"), seat.getString("password"), "");

    visitor.get("/logout");

    assertThat(visitor.lastEntry().getString("kind")).isEqualTo("sign_out");
    assertThat(visitor.get("/feed/").statusCode()).isEqualTo(302);
  }

  @Test
  void aSessionEndsAfterThirtyDays() {
    visitor.signIn(seat.getString("email"), seat.getString("password"), "");

    clock.pass(Duration.ofDays(30).minusSeconds(1));
    assertThat(visitor.get("/feed/").statusCode()).isEqualTo(200);
    clock.pass(Duration.ofSeconds(1));
    assertThat(visitor.get("/feed/").statusCode()).isEqualTo(302);
  }
}
