package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.PendingPart;
import dev.flotilla.protocol.PendingRow;
import dev.flotilla.protocol.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class PendingListFlowTest {
  private static final Action READ = new Action.ReadPending();

  private FlowLab lab;

  @BeforeEach
  void open() {
    lab = new FlowLab();
  }

  @AfterEach
  void shut() {
    lab.close();
  }

  @Test
  void readsAsManyRowsAsTheSiteCountsWithTheirAgesAsIntervals() {
    lab.site.pending(33, 15);

    var ending = lab.perform(READ);

    var part = part(ending);
    assertThat(ending.outcome())
        .as("%s", lab.signals)
        .isEqualTo(new Outcome.PendingListRead(part.total()));
    assertThat(ending.verdict()).isEqualTo(Verdict.SENT);
    assertThat(ending.cursor()).isNull();
    assertThat(part.rows()).hasSize(part.total()).hasSizeGreaterThanOrEqualTo(33);
    assertThat(part.rows())
        .filteredOn(row -> row.ageFromMs() != null && days(row.ageFromMs()) == 14)
        .hasSize(33)
        .allMatch(row -> row.ageToMs() != null && days(row.ageToMs()) == 21);
    assertThat(part.rows()).allMatch(row -> row.member() != null && !row.contact().isEmpty());
  }

  @Test
  void aReadingThatIsStoppedGoesOnWhereItWas() {
    lab.site.pending(60, 3);
    lab.atStep =
        () -> lab.stop = Optional.of("the worker is leaving").filter(w -> lab.steps.size() > 4);

    var first = lab.perform(READ);
    lab.atStep = () -> {};
    lab.stop = Optional.empty();
    var second = lab.perform(READ, first.cursor());

    assertThat(first.outcome()).isInstanceOf(Outcome.PendingListPart.class);
    assertThat(first.cursor()).as("%s", lab.signals).isNotNull();
    assertThat(part(second).anew()).isFalse();
    var all = new ArrayList<>(part(first).rows());
    all.addAll(part(second).rows());
    assertThat(all).extracting(PendingRow::member).doesNotHaveDuplicates();
    assertThat(all).hasSize(part(second).total());
    assertThat(second.outcome()).isEqualTo(new Outcome.PendingListRead(all.size()));
  }

  @Test
  void aListThatChangedMeanwhileIsReadAnew() {
    lab.site.pending(60, 3);
    lab.atStep =
        () -> lab.stop = Optional.of("the worker is leaving").filter(w -> lab.steps.size() > 4);
    var first = lab.perform(READ);
    lab.atStep = () -> {};
    lab.stop = Optional.empty();
    lab.site.pending(1, 0);

    var second = lab.perform(READ, first.cursor());

    assertThat(part(second).anew()).isTrue();
    assertThat(part(second).rows()).hasSize(part(second).total());
    assertThat(second.outcome()).isEqualTo(new Outcome.PendingListRead(part(second).total()));
  }

  @Test
  void aPageThatIsNotTheListConcludesNothing() {
    lab.site.scenario("signed-out", null, "");

    var ending = lab.perform(READ);

    assertThat(ending).isEqualTo(Ending.notSent(new Outcome.SignedOut()));
  }

  private static PendingPart part(Ending ending) {
    var part = ending.pending();
    if (part == null) {
      throw new AssertionError("nothing was read: " + ending);
    }
    return part;
  }

  private static long days(Long ms) {
    return Duration.ofMillis(ms).toDays();
  }
}
