package dev.flotilla.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import io.vertx.core.json.JsonObject;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivityTest {
  private static final Pattern UNTOUCHED =
      Pattern.compile(
          "aria-label=\"Reaction button state: no reaction\" data-does=\"react\" data-urn=\"(urn:li:activity:\\d+)\"");

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
  void aLikeIsShownAndWrittenDownOnce() {
    var contact = visitor.contact("connect-in-more");
    var urn = untouched(contact);

    assertThat(react(urn, "LIKE").getInteger("http_status")).isEqualTo(201);
    assertThat(react(urn, "LIKE").getBoolean("created")).isFalse();

    assertThat(activity(contact))
        .contains(
            "aria-label=\"Reaction button state: Like\" data-does=\"react\" data-urn=\"" + urn);
    var like = visitor.ledger().stream().filter(e -> urn.equals(e.getString("urn"))).toList();
    assertThat(like).extracting(e -> e.getBoolean("created")).containsExactly(true, false);
    assertThat(like.getFirst().getString("kind")).isEqualTo("like");
  }

  @Test
  void aLikeCanBeTakenBack() {
    var contact = visitor.contact("connect-in-more");
    var urn = untouched(contact);
    react(urn, "LIKE");

    assertThat(react(urn, "NONE").getString("kind")).isEqualTo("unlike");
    assertThat(untouched(contact)).isEqualTo(urn);
  }

  @Test
  void someoneElsesReactionCountsAsAlreadyReacted() {
    var pages = all();

    assertThat(pages).contains("aria-label=\"Reaction button state: Celebrate\"");
  }

  @Test
  void repostsNameTheirActorAndCommentsHaveButtonsThatLookAlike() {
    var pages = all();

    assertThat(pages)
        .contains("reposted this")
        .contains("data-urn=\"urn:li:comment:(urn:li:activity:")
        .contains("<section class=\"comments\"");
  }

  @Test
  void postsAreMarkedAsOnTheRealSite() {
    assertThat(activity(visitor.contact("connect-in-more")))
        .containsPattern(
            "<li class=\"card\" componentkey=\"update-card-urn:li:activity:\\d+\"><div data-urn=\"urn:li:activity:\\d+\">");
  }

  @Test
  void whoNeverPostedHasNothingToSee() {
    assertThat(activity(visitor.contact("no-posts")))
        .contains("Nothing to see for now", "hasn’t posted yet");
  }

  @Test
  void anUnknownPostCannotBeLiked() {
    var answer =
        visitor.post("/api/reactions", "{\"urn\":\"urn:li:activity:1\",\"reaction\":\"LIKE\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  private String all() {
    return visitor.contacts("connect-in-more").stream()
        .map(this::activity)
        .collect(Collectors.joining());
  }

  private String untouched(Contact contact) {
    var match = UNTOUCHED.matcher(activity(contact));
    assertThat(match.find()).isTrue();
    return match.group(1);
  }

  private String activity(Contact contact) {
    return visitor.get("/in/" + Visitor.encoded(contact.slug()) + "/recent-activity/all/").body();
  }

  private JsonObject react(String urn, String reaction) {
    visitor.post(
        "/api/reactions", new JsonObject().put("urn", urn).put("reaction", reaction).encode());
    return visitor.lastEntry();
  }
}
