package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.practice.front.Front;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.PendingPart;
import dev.flotilla.protocol.PendingRow;
import dev.flotilla.protocol.Verdict;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where waiting requests are told by a directory of all members, page by page. */
@Timeout(90)
class CommunityDirectoryTest {
  private static final Action READ = new Action.ReadPending();

  private static CommunityLab lab;

  @BeforeAll
  static void open() {
    lab = new CommunityLab(90);
    lab.site.pending(25, 4);
  }

  @AfterAll
  static void shut() {
    lab.close();
  }

  @ParameterizedTest
  @CsvSource({"COMMUNITY_MODERN, en", "COMMUNITY_CLASSIC, de"})
  void readsThoseWhoWait(Front front, String language) {
    lab.dressed(front, language);

    var ending = lab.perform(READ);

    var waiting = lab.site.sent();
    assertThat(waiting).isGreaterThanOrEqualTo(25);
    assertThat(ending.outcome())
        .as("%s", lab.signals)
        .isEqualTo(new Outcome.PendingListRead(waiting));
    assertThat(ending.verdict()).isEqualTo(Verdict.SENT);
    assertThat(part(ending).rows())
        .hasSize(waiting)
        .allMatch(row -> lab.site.relation(row.contact()).equals("pending"));
  }

  @ParameterizedTest
  @CsvSource({"COMMUNITY_MODERN, de", "COMMUNITY_CLASSIC, en"})
  void goesOnAtThePageWhereItWasStopped(Front front, String language) {
    lab.dressed(front, language);
    lab.atStep =
        () -> lab.stop = Optional.of("the worker is leaving").filter(w -> lab.steps.size() > 3);

    var first = lab.perform(READ);
    lab.atStep = () -> {};
    lab.stop = Optional.empty();
    var second = lab.perform(READ, first.cursor());

    assertThat(first.cursor()).as("%s", first).isNotNull();
    assertThat(part(second).anew()).as("%s", lab.signals).isFalse();
    var rows = new ArrayList<>(part(first).rows());
    rows.addAll(part(second).rows());
    assertThat(rows)
        .extracting(PendingRow::contact)
        .doesNotHaveDuplicates()
        .hasSize(lab.site.sent());
    assertThat(second.outcome()).isEqualTo(new Outcome.PendingListRead(lab.site.sent()));
  }

  private static PendingPart part(Ending ending) {
    return Objects.requireNonNull(ending.pending(), ending::toString);
  }
}
