package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LikeFlowTest {
  private static FlowLab lab;

  @BeforeAll
  static void open() {
    lab = new FlowLab();
  }

  @AfterAll
  static void shut() {
    lab.close();
  }

  @BeforeEach
  void reset() {
    lab.reset();
  }

  @Test
  void likesOwnPostsOneAnAttemptUntilNoneOfTheNewestIsLeft() {
    var person = lab.site.person("connect");
    var action = new Action.Like(person.path("slug").asText(), 3);
    var liked = new ArrayList<String>();
    var cursor = Optional.<String>empty();

    do {
      var ending = lab.perform(action, cursor.orElse(null));
      assertThat(ending.verdict()).as("%s %s", ending, lab.signals).isEqualTo(Verdict.SENT);
      liked.add(((Outcome.Liked) ending.outcome()).post());
      cursor = Optional.ofNullable(ending.cursor());
    } while (cursor.isPresent());

    assertThat(lab.permits).hasSameSizeAs(liked);
    assertThat(lab.site.deeds("like", person))
        .extracting(event -> event.path("urn").asText())
        .containsExactlyElementsOf(liked);
    assertThat(lab.perform(action).outcome()).isEqualTo(new Outcome.AlreadyLiked());
    assertThat(lab.site.ledger("unlike", person.path("member_id").asText())).isEmpty();
  }

  @Test
  void aVerifyGoesByThePostThatThePermitWasAskedFor() {
    var slug = lab.site.slug("connect");
    var liked = lab.like(slug, 1);
    var action = new Action.Like(slug, 2);
    var post = ((Outcome.Liked) liked.outcome()).post();

    assertThat(lab.verify(action, "post " + post)).isEqualTo(liked);
    assertThat(lab.verify(action, null).verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(lab.permits).hasSize(1);
  }

  @Test
  void withoutAPermitNothingReachesTheSiteAndAVerifySeesSo() {
    var person = lab.site.person("connect");
    var slug = person.path("slug").asText();
    lab.permit = new Permits.Answer.Refused("the day is full");

    var ending = lab.like(slug, 1);
    var verified = lab.verify(new Action.Like(slug, 1), lab.permits.getFirst());

    assertThat(ending).isEqualTo(Ending.notSent(new Outcome.Aborted("the day is full")));
    assertThat(verified).isEqualTo(Ending.notSent(new Outcome.NotSeen()));
    assertThat(lab.site.ledger("like", person.path("member_id").asText())).isEmpty();
  }

  @Test
  void likesNothingOfSomebodyWhoIsNotThere() {
    var ending = lab.like(lab.site.slug("unavailable"), 2);

    assertThat(ending).isEqualTo(Ending.notSent(new Outcome.ProfileNotFound()));
  }
}
