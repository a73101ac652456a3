package dev.flotilla.drills.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.drills.ledger.LedgerEvent;
import dev.flotilla.drills.practice.Person;
import dev.flotilla.drills.practice.Seat;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.worker.flow.Ending;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A judge that finds nothing wrong with anything would make every drill green. */
class JudgeTest {
  private static final Seat SEAT = new Seat("seat-01", "Own Seat", "own", "e", "p", 200);
  private static final Stage.Cast CAST =
      new Stage.Cast(SEAT, new Person("ada", "Ada", "M1", List.of()), "{}", 7);
  private static final Situation CONNECT =
      Plot.when(ActionKind.INVITE, "connect", "connect").gives("sent");

  @Test
  void whatIsRightHasNoFaults() {
    assertThat(faults(CONNECT, new Outcome.Sent(), Verdict.SENT, event("invite", "ada", true)))
        .isEmpty();
  }

  @Test
  void anInvitationOfSomebodyElseIsFound() {
    assertThat(faults(CONNECT, new Outcome.Sent(), Verdict.SENT, event("invite", "eve", true)))
        .containsExactly("invite of somebody else: eve");
  }

  @Test
  void aVerdictThatTheLedgerDoesNotBearOutIsFound() {
    assertThat(faults(CONNECT, new Outcome.Sent(), Verdict.SENT))
        .containsExactly("verdict sent, the ledger says not_sent");
    assertThat(faults(CONNECT, new Outcome.Sent(), Verdict.NOT_SENT, event("invite", "ada", true)))
        .containsExactly("verdict not_sent, the ledger says sent");
  }

  @Test
  void doubtIsWrongWhereThePageTells() {
    assertThat(faults(CONNECT, new Outcome.Sent(), Verdict.UNKNOWN, event("invite", "ada", true)))
        .containsExactly("in doubt, where the page tells");
  }

  @Test
  void anotherOutcomeAndASecondDeedAreFound() {
    assertThat(
            faults(
                CONNECT,
                new Outcome.Drift("connect"),
                Verdict.SENT,
                event("invite", "ada", true),
                event("invite", "ada", true)))
        .containsExactly("2 deeds in one attempt", "outcome drift, not sent");
  }

  @Test
  void aLookThatDoesSomethingIsFound() {
    var look = Plot.when(ActionKind.RELATION_CHECK, "relation", "connect").gives("session_valid");

    assertThat(faults(look, new Outcome.SessionValid(), Verdict.SENT, event("invite", "ada", true)))
        .containsExactly("a deed that nobody asked for: invite");
  }

  private static List<String> faults(
      Situation situation, Outcome outcome, Verdict verdict, LedgerEvent... since) {
    return Judge.faults(
        new Scene(situation, "newer", "en"),
        CAST,
        new Ending(outcome, verdict, null, null),
        List.of(since));
  }

  private static LedgerEvent event(String kind, String person, boolean created) {
    return new LedgerEvent(8, "seat-01", kind, person, "M", "c", created);
  }
}
