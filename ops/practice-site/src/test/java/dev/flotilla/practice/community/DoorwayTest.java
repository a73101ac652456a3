package dev.flotilla.practice.community;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.Visitor;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class DoorwayTest extends Community {
  @Test
  void meetsTheSameBadDaysAsTheOtherSite() {
    var profile = Fellow.path(fellow.web().contact("connect"));
    for (var name :
        new String[] {
          "throttle", "server-error", "denied-999", "checkpoint", "restricted", "signed-out"
        }) {
      fellow.web().scenario(new JsonObject().put("name", name).put("times", 1).encode());
    }

    assertThat(fellow.web().get(profile).statusCode()).isEqualTo(403);
    assertThat(fellow.web().get(profile).statusCode()).isEqualTo(429);
    assertThat(fellow.web().get(profile).statusCode()).isEqualTo(500);
    assertThat(fellow.web().get(profile).body())
        .contains("user-nicename")
        .doesNotContain("memberbar");
    assertThat(fellow.web().get(profile).body()).contains("human-check");
    assertThat(fellow.web().get(profile).body()).contains("Your account has been suspended.");
    assertThat(fellow.web().get(profile).body()).contains("memberbar");
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("refusal"))
        .contains(
            "REQUEST_DENIED",
            "TOO_MANY_REQUESTS",
            "SERVER_ERROR",
            "NOT_SIGNED_IN",
            "CHALLENGE_REQUIRED",
            "ACCOUNT_RESTRICTED");
  }

  @Test
  void letsAPersonPassTheCheck() {
    fellow.web().scenario("{\"name\":\"checkpoint\"}");
    var profile = Fellow.path(fellow.web().contact("connect"));

    var wrong = fellow.web().form("/verify", "answer=8").body();
    fellow.web().form("/verify", "answer=7");

    assertThat(wrong).contains("human-check");
    assertThat(fellow.page(profile)).contains("memberbar");
  }

  @Test
  void servesNoFrontOfTheOtherSite() {
    var answer = fellow.web().post("/__seats/seat-01", "{\"front\":\"newer\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("only community-classic, community-modern");
    assertThat(fellow.web().post("/__seats/seat-01", "{\"language\":\"fr\"}").body())
        .contains("The languages are: en, de");
    assertThat(fellow.web().get("/").body()).contains("href=\"/signin\"", "href=\"/members/");
  }

  @Test
  void signsOutByItsLinkOnly() {
    var page = fellow.page("/members/");
    var link = page.replaceAll("(?s).*href=\"(/signout/[^\"]+)\".*", "$1");

    fellow.web().get("/signout/?_nonce=0123456789");
    assertThat(fellow.page("/members/")).contains("memberbar");
    fellow.web().get(link);

    assertThat(fellow.page("/members/")).doesNotContain("memberbar");
    assertThat(fellow.web().lastEntry().getString("kind")).isEqualTo("sign_out");
  }

  @Test
  void tellsAWrongPasswordOnThePageOnly() {
    var seat = fellow.web().array("/__seats").getJsonObject(0);

    var answer =
        fellow.web().form("/signin", "log=" + Visitor.encoded(seat.getString("email")) + "&pwd=no");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("The password you entered is incorrect.");
    assertThat(fellow.web().lastEntry().getString("refusal")).isEqualTo("WRONG_PASSWORD");
  }
}
