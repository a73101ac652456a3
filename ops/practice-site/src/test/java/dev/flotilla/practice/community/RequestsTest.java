package dev.flotilla.practice.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestsTest extends Community {
  @Test
  void listsRequestsToMeByTheIdOfTheFriendshipAndAcceptsThem() {
    var contact = fellow.web().contact("incoming");
    var friendship = Circle.friendship(fellow.number(contact));
    var page = fellow.page(fellow.requests());

    var answer = answer("accept_friendship", friendship, page);
    var again = answer("accept_friendship", friendship, page);

    assertThat(page).contains("<li id=\"friendship-" + friendship + "\">");
    assertThat(answer).contains("Friendship accepted.");
    assertThat(again).contains("There was a problem performing this action.");
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("kind") + " " + entry.getBoolean("created"))
        .endsWith("accept true", "accept false");
    assertThat(fellow.profile(contact)).contains("Cancel Friendship<");
    assertThat(fellow.page(fellow.requests())).doesNotContain("friendship-" + friendship);
  }

  @Test
  void rejectsARequestByItsLinkAlone() {
    var contact = fellow.web().contact("incoming");
    var token = fellow.token(fellow.page(fellow.requests()));

    var answer =
        fellow
            .web()
            .get(
                fellow.requests()
                    + "reject/"
                    + Circle.friendship(fellow.number(contact))
                    + "/?_nonce="
                    + token);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(fellow.web().lastEntry().getString("kind")).isEqualTo("ignore");
    assertThat(fellow.profile(contact)).contains("Add Friend");
  }

  @Test
  void showsNobodyElsesRequests() {
    var page = fellow.page(Fellow.path(fellow.web().contact("connect")) + "friends/requests/");

    assertThat(page).contains("You do not have access to this page.");
  }

  private String answer(String action, int friendship, String page) {
    return fellow
        .ajax(Map.of("action", action, "id", "" + friendship, "_nonce", fellow.token(page)))
        .body();
  }
}
