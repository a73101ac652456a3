package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscapingTest {
  private static final List<String> ATTACKS =
      List.of(
          "<script>document", "<script>alert", "<img src=x", "</section><h2>Somebody", "<b>Bold");

  @Test
  void hostileTextStaysText() {
    try (var site = PracticeSite.start(PracticeConfig.inMemory())) {
      var visitor = Visitor.signedIn(site, 0);
      var seen = new StringBuilder();

      for (var contact : visitor.contacts("hostile-text")) {
        var slug = Visitor.encoded(contact.slug());
        visitor.invite(contact, "<script>alert('note')</script>");
        for (var path :
            List.of(
                "/in/" + slug + "/",
                "/in/" + slug + "/recent-activity/all/",
                "/preload/custom-invite/?vanityName=" + slug)) {
          var page = visitor.get(path).body();
          seen.append(page);
          assertThat(page).as(path).doesNotContain(ATTACKS);
        }
      }
      for (var path :
          List.of("/", "/feed/", "/mynetwork/", "/mynetwork/invitation-manager/sent/")) {
        assertThat(visitor.get(path).body()).as(path).doesNotContain(ATTACKS);
      }

      assertThat(seen).contains("&lt;script&gt;document.title=&#39;owned&#39;", "&lt;img src=x");
    }
  }

  @Test
  void whatIsTypedAtTheDoorStaysText() {
    try (var site = PracticeSite.start(PracticeConfig.inMemory())) {
      var visitor = new Visitor(site.url());

      var page = visitor.signIn("\"><script>alert(1)</script>", "x", "/\"><script>").body();

      assertThat(page).doesNotContain("<script>");
      assertThat(visitor.get("/login?next=/%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
    }
  }
}
