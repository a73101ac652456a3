package dev.flotilla.coordinator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Evidence;
import dev.flotilla.protocol.Lookup;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookTest {
  private static final Lookup FOUND = new Lookup("connect", 1);
  private static final Lookup MISSED = new Lookup("connect", Lookup.MISSED);

  @Test
  void driftIsDriftWhateverWasFoundBeforeIt() {
    assertThat(look(new Outcome.Drift("send"), Verdict.NOT_SENT, FOUND)).isEqualTo(Look.DRIFTED);
    assertThat(look(new Outcome.Drift("send"), Verdict.UNKNOWN)).isEqualTo(Look.DRIFTED);
  }

  @Test
  void aDeedDoneAndAReadingAtItsEndSpeakForThePack() {
    assertThat(look(new Outcome.Sent(), Verdict.SENT)).isEqualTo(Look.FITTED);
    assertThat(look(new Outcome.ApproachingLimit(), Verdict.SENT)).isEqualTo(Look.FITTED);
    assertThat(look(new Outcome.Viewed(), Verdict.SENT)).isEqualTo(Look.FITTED);
    assertThat(look(new Outcome.PendingListRead(0), Verdict.SENT)).isEqualTo(Look.FITTED);
    assertThat(look(new Outcome.PendingListPart(3, 9), Verdict.SENT)).isEqualTo(Look.NOTHING);
  }

  @Test
  void anyOtherAnswerSpeaksForItOnlyWhereAnElementWasFound() {
    assertThat(look(new Outcome.AlreadyConnected(), Verdict.NOT_SENT)).isEqualTo(Look.NOTHING);
    assertThat(look(new Outcome.AlreadyConnected(), Verdict.NOT_SENT, MISSED))
        .isEqualTo(Look.NOTHING);
    assertThat(look(new Outcome.EmailRequired(), Verdict.NOT_SENT, MISSED, FOUND))
        .isEqualTo(Look.FITTED);
    assertThat(look(new Outcome.ProfileNotFound(), Verdict.NOT_SENT, FOUND))
        .isEqualTo(Look.NOTHING);
  }

  @Test
  void whatConcernsTheAccountOrTheMachinesTellsNothing() {
    assertThat(look(new Outcome.WeeklyLimit(), Verdict.NOT_SENT, FOUND)).isEqualTo(Look.NOTHING);
    assertThat(look(new Outcome.ApproachingLimit(), Verdict.NOT_SENT)).isEqualTo(Look.NOTHING);
    assertThat(look(new Outcome.TimedOut("ask"), Verdict.UNKNOWN, FOUND)).isEqualTo(Look.NOTHING);
    assertThat(look(new Outcome.Aborted("x"), Verdict.NOT_SENT, FOUND)).isEqualTo(Look.NOTHING);
  }

  private static Look look(Outcome outcome, Verdict verdict, Lookup... lookups) {
    var evidence = new Evidence("", List.of(), List.of(), List.of(lookups), null, null);
    return Look.of(
        new Report(
            new Claim("w1", 1), "act", 1, Mode.PERFORM, outcome, verdict, evidence, 1, null, null));
  }
}
