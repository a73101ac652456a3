package dev.flotilla.practice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.front.Front;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommunityInBrowserTest extends CommunityBrowser {
  @Test
  void modernAsksForTheDirectoryAnewAndAsksForMembersFromItsRows() {
    modern();
    page.waitForRequest(
        request -> posted(request, "members_filter&upage=2"),
        () -> page.navigate("/members/?upage=2"));
    ready();
    page.waitForSelector("#members-dir-list:not([aria-busy])");
    var contact =
        visitor.contacts("connect").stream().filter(this::onPage).findFirst().orElseThrow();

    button(contact).click();

    assertThat(button(contact)).hasText("Cancel Friendship Request");
    assertThat(visitor.lastEntry().getString("person")).isEqualTo(contact.slug());
  }

  @Test
  void acceptsARequest() {
    for (var front : List.of(Front.COMMUNITY_CLASSIC, Front.COMMUNITY_MODERN)) {
      show(front);
      page.navigate(own() + "friends/requests/");
      if (front == Front.COMMUNITY_MODERN) {
        ready();
      }
      page.locator("#friend-list .accept").first().click();

      assertThat(page.locator("#friend-list .feedback")).hasText("Friendship accepted.");
      assertThat(visitor.lastEntry().getString("kind")).isEqualTo("accept");
      assertThat(visitor.lastEntry().getString("click_nonce")).matches("[0-9a-f]{24}");
    }
  }

  @Test
  void favorsAndLoadsMore() {
    var writer =
        visitor.contacts("connect").stream()
            .filter(
                contact -> visitor.get(path(contact) + "activity/").body().contains("load-more"))
            .findFirst()
            .orElseThrow();
    for (var front : List.of(Front.COMMUNITY_CLASSIC, Front.COMMUNITY_MODERN)) {
      show(front);
      page.navigate(path(writer) + "activity/");
      if (front == Front.COMMUNITY_MODERN) {
        ready();
      }
      page.locator(".load-more a").click();
      assertThat(page.locator(".load-more")).hasCount(0);
      var last = page.locator("li.activity-item > .activity-content .activity-meta a").last();
      var before = last.textContent();

      last.click();

      assertThat(last).hasText("Favorite".equals(before) ? "Remove Favorite" : "Favorite");
      assertThat(visitor.lastEntry().getString("kind"))
          .isEqualTo("Favorite".equals(before) ? "like" : "unlike");
    }
  }

  @Test
  void aHeartbeatGoesToTheAddressOfTheWrites() {
    var before = visitor.ledger().size();
    page.navigate("/members/");

    var beat = page.waitForRequest(request -> posted(request, "heartbeat"), () -> {});

    assertThat(beat.url()).endsWith("/ajax");
    assertThat(visitor.ledger()).hasSize(before);
  }

  @Test
  void nothingComesFromElsewhereAndNothingIsBlocked() {
    var trouble = new ArrayList<String>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        trouble.add(message.text());
      }
    });
    page.onPageError(trouble::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(site.url())) {
        trouble.add(request.url());
      }
    });
    visitor.contacts("hostile-text").stream().limit(6).forEach(this::profile);
    modern();
    visitor.contacts("hostile-text").stream().limit(6).forEach(this::profile);
    ready();

    assertThat(trouble).isEmpty();
  }
}
