package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.NotePolicy;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.selectors.Pack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A button that takes back what it did when it is clicked again is clicked once, if at all. */
@Timeout(60)
class ToggleFlowTest {
  private static final String NO_SESSION = "{\"cookies\":[],\"origins\":[]}";

  private ToggleSite site;
  private AttemptLab lab;

  @BeforeEach
  void open() {
    site = new ToggleSite();
    lab = new AttemptLab(site.origin(), Pack.parse(ToggleSite.PACK), NO_SESSION);
  }

  @AfterEach
  void shut() {
    lab.close();
    site.close();
  }

  @Test
  void theNewStateOnThePageLoadedAgainIsTheProof() {
    var ending = lab.invite("ada", null);

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.sent());
    assertThat(site.asked).isTrue();
    assertThat(site.clicks).hasValue(1);
    assertThat(site.visits.get()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void whatIsAskedAlreadyIsNotClicked() {
    site.asked = true;

    assertThat(lab.invite("ada", null)).isEqualTo(Ending.notSent(new Outcome.AlreadyPending()));
    assertThat(site.clicks).hasValue(0);
  }

  @Test
  void aNoOfTheSiteCountsWhereThePageLoadedAgainShowsNothingNew() {
    site.manner = ToggleSite.Manner.REFUSING;

    assertThat(lab.invite("ada", null))
        .isEqualTo(Ending.notSent(new Outcome.RefusedBySite("said-no")));
    assertThat(site.clicks).hasValue(1);
  }

  @Test
  void aYesOfTheSiteProvesNothing() {
    site.manner = ToggleSite.Manner.LYING;

    assertThat(lab.invite("ada", null)).as("%s", lab.signals).isEqualTo(Ending.inDoubt());
    assertThat(site.clicks).hasValue(1);
  }

  @Test
  void withoutAnAnswerThePageLoadedAgainTells() {
    site.manner = ToggleSite.Manner.SILENT;

    assertThat(lab.invite("ada", null)).as("%s", lab.signals).isEqualTo(Ending.sent());
    assertThat(site.clicks).hasValue(1);
  }

  @Test
  void withoutAnAnswerAndWithoutTheNewStateItIsInDoubt() {
    site.manner = ToggleSite.Manner.DEAF;

    assertThat(lab.invite("ada", null)).as("%s", lab.signals).isEqualTo(Ending.inDoubt());
    assertThat(site.clicks).hasValue(1);
  }

  @Test
  void theSameButtonTakesItBackWhereTheProfileIsThePlaceForThat() {
    site.asked = true;

    var ending = lab.withdraw("ada");

    assertThat(ending).as("%s", lab.signals).isEqualTo(Ending.sent(new Outcome.Withdrawn()));
    assertThat(site.asked).isFalse();
    assertThat(site.clicks).hasValue(1);
    assertThat(lab.withdraw("ada")).isEqualTo(Ending.notSent(new Outcome.NothingToWithdraw()));
  }

  @Test
  void aNoteIsRefusedOrLeftOutWhereTheSiteKnowsNone() {
    var refused = lab.invite("ada", "Hello");
    var sent = lab.perform(new Action.Invite("ada", "7", "Hello", NotePolicy.OMIT));

    assertThat(refused).isEqualTo(Ending.notSent(new Outcome.NoteNotPossible()));
    assertThat(sent).isEqualTo(Ending.sent(new Outcome.SentWithoutNote("note_not_possible")));
    assertThat(site.clicks).hasValue(1);
  }

  @Test
  void whatTheSiteLacksIsNotTried() {
    assertThat(lab.like("ada", 1)).isEqualTo(Ending.notSent(new Outcome.NotSupported()));
    assertThat(lab.perform(new Action.ReadPending()))
        .isEqualTo(Ending.notSent(new Outcome.NotSupported()));
    assertThat(site.visits).hasValue(0);
  }
}
