package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTest {
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
  void seesTheFrontAndLanguageOfTheSiteUntilItIsGivenItsOwn() {
    var answer = visitor.post("/__seats/seat-02", "{\"front\":\"older\"}");

    var seats = visitor.array("/__seats");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"front\":\"older\",\"language\":\"en\"");
    assertThat(seats.getJsonObject(0).getString("front")).isEqualTo("newer");
    assertThat(seats.getJsonObject(0).getString("language")).isEqualTo("en");
    assertThat(seats.getJsonObject(1).getString("front")).isEqualTo("older");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seat-01 | {\"front\":\"oldest\"} | There is no front \\\"oldest\\\". The fronts are: newer",
        "seat-01 | {\"language\":\"eo\"} | There is no language \\\"eo\\\". The languages are: en",
        "seat-01 | {\"language\":7} | \\\"language\\\" must be a text",
        "seat-01 | {\"colour\":\"red\"} | \\\"colour\\\" is no field of a seat: front, language are",
        "seat-99 | {\"front\":\"older\"} | There is no seat \\\"seat-99\\\"",
        "seat-01 | nonsense | That is no JSON object"
      })
  void isRefusedWithWordsThatHelp(String seat, String body, String message) {
    var answer = visitor.post("/__seats/" + seat, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
    assertThat(visitor.get("/__seats").body()).doesNotContain("older");
  }
}
