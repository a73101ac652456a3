package dev.flotilla.practice.community;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.Visitor.Contact;
import dev.flotilla.practice.front.Front;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FavoriteTest extends Community {
  private static final Pattern FAVORITE =
      Pattern.compile(
          "activity_update activity-item\" id=\"activity-(\\d+)\"[\\s\\S]*?"
              + "class=\"button fav\" data-id=\"(\\d+)\" href=\"/activity/favorite/\\d+/\\?_nonce=([0-9a-f]+)\"");

  @Test
  void isGivenOnceAndTakenBack() {
    var contact = fellow.web().contact("connect-in-more");
    var link = FAVORITE.matcher(activity(contact));
    assertThat(link.find()).isTrue();

    var given = mark("activity_mark_fav", link.group(2), link.group(3));
    var again = mark("activity_mark_fav", link.group(2), link.group(3));
    var page = activity(contact);
    var back = mark("activity_mark_unfav", link.group(2), link.group(3));

    assertThat(given).isEqualTo("Remove Favorite");
    assertThat(again).isEqualTo("Remove Favorite");
    assertThat(page).contains("class=\"button unfav\" data-id=\"" + link.group(2) + "\"");
    assertThat(back).isEqualTo("Favorite");
    assertThat(fellow.web().ledger())
        .extracting(entry -> entry.getString("kind") + " " + entry.getBoolean("created"))
        .endsWith("like true", "like false", "unlike true");
    assertThat(fellow.web().lastEntry().getString("urn"))
        .isEqualTo("urn:li:activity:" + link.group(2));
  }

  @Test
  void modernAnswersWithJson() {
    var link = FAVORITE.matcher(activity(fellow.web().contact("connect-in-more")));
    assertThat(link.find()).isTrue();
    show(Front.COMMUNITY_MODERN);

    var given = new JsonObject(mark("activity_mark_fav", link.group(2), link.group(3)));

    assertThat(given.getJsonObject("data").getString("content")).isEqualTo("Remove Favorite");
  }

  @Test
  void worksWithoutAScriptToo() {
    var contact = fellow.web().contact("connect-in-more");
    var link = FAVORITE.matcher(activity(contact));
    assertThat(link.find()).isTrue();

    var answer =
        fellow.web().get("/activity/favorite/" + link.group(2) + "/?_nonce=" + link.group(3));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(fellow.web().lastEntry().getString("kind")).isEqualTo("like");
  }

  @Test
  void commentsAndSharedItemsHaveButtonsThatLookAlike() {
    var pages =
        fellow.web().contacts("connect").stream().map(this::activity).collect(Collectors.joining());

    assertThat(pages)
        .contains("activity_share activity-item", "shared a post by")
        .containsPattern("<li id=\"acomment-\\d+\">[\\s\\S]*?class=\"button fav\"");
  }

  @Test
  void theRestOfTheItemsIsBehindALink() {
    var contact =
        fellow.web().contacts("connect").stream()
            .filter(someone -> activity(someone).contains("load-more"))
            .findFirst()
            .orElseThrow();

    var more =
        fellow.ajax(
            Map.of("action", "activity_get_older_updates", "page", "2", "member", contact.slug()));

    assertThat(count(activity(contact))).isEqualTo(3);
    assertThat(count(more.body())).isBetween(1, 2);
    assertThat(more.body()).doesNotContain("load-more");
    assertThat(fellow.page(Fellow.path(contact) + "activity/?acpage=2"))
        .contains("class=\"activity ");
  }

  @Test
  void whoNeverPostedHasNothingToSee() {
    assertThat(activity(fellow.web().contact("no-posts")))
        .contains("Sorry, there was no activity found.");
  }

  private static int count(String page) {
    return page.split("activity-item\"", -1).length - 1;
  }

  private String activity(Contact contact) {
    return fellow.page(Fellow.path(contact) + "activity/");
  }

  private String mark(String action, String id, String token) {
    return fellow.ajax(Map.of("action", action, "id", id, "_nonce", token)).body();
  }
}
