package dev.flotilla.coordinator.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.coordinator.Api;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.PendingPart;
import dev.flotilla.protocol.PendingRow;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.PendingView;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pending list, read in parts: whole, or nothing is concluded. */
final class PendingListTest extends ProtocolTest {
  @Test
  void beforeTheFirstReadingThereIsNoList() throws Exception {
    assertThat(list("")).isEqualTo(new PendingView(null, 0, List.of(), false, null));
  }

  @Test
  void thePartsTogetherAreTheListInTheOrderRead() throws Exception {
    var action = read();
    part(new PendingPart(rows(0, 40), 90, false), "40");
    part(new PendingPart(rows(38, 90), 90, true), null);

    var ended = api.action(action.id());
    assertThat(ended.state()).isEqualTo(ActionState.CONFIRMED);
    assertThat(ended.outcome()).isEqualTo(new Outcome.PendingListRead(90));
    var first = list("");
    assertThat(first.total()).isEqualTo(90);
    assertThat(first.readAt()).isNotNull();
    assertThat(first.data()).containsExactlyElementsOf(rows(0, 50));
    assertThat(first.hasMore()).isTrue();
    var second = list("?cursor=" + first.nextCursor());
    assertThat(second.data()).containsExactlyElementsOf(rows(50, 90));
    assertThat(second.hasMore()).isFalse();
    assertThat(second.nextCursor()).isNull();
  }

  @Test
  void aListOfFewerRowsThanTheSiteCountsConcludesNothingAndTheOldOneStays() throws Exception {
    read();
    part(new PendingPart(rows(0, 3), 3, true), null);
    var before = list("");

    var action = read();
    part(new PendingPart(rows(0, 2), 3, true), null);

    var ended = api.action(action.id());
    assertThat(ended.state()).isEqualTo(ActionState.NOT_SENT);
    assertThat(ended.outcome()).isEqualTo(new Outcome.PendingListPart(2, 3));
    assertThat(list("")).isEqualTo(before);
    assertThat(api.account(account.id()).outcomes())
        .containsEntry("pending_list_read", 1)
        .containsEntry("pending_list_part", 1);
  }

  @Test
  void aRowThatTwoPartsShowIsCountedOnce() throws Exception {
    var action = read();
    part(new PendingPart(rows(0, 2), 4, false), "2");
    part(new PendingPart(rows(0, 2), 4, true), null);

    assertThat(api.action(action.id()).outcome()).isEqualTo(new Outcome.PendingListPart(2, 4));
  }

  @Test
  void withoutACountTheEndMustHaveBeenReached() throws Exception {
    var open = read();
    part(new PendingPart(rows(0, 2), -1, false), null);
    assertThat(api.action(open.id()).state()).isEqualTo(ActionState.NOT_SENT);

    var closed = read();
    part(new PendingPart(rows(0, 2), -1, true), null);
    assertThat(api.action(closed.id()).state()).isEqualTo(ActionState.CONFIRMED);
    assertThat(list("").total()).isEqualTo(2);
  }

  @Test
  void anEmptyListIsAList() throws Exception {
    read();
    part(new PendingPart(rows(0, 2), 2, true), null);
    var action = read();
    part(new PendingPart(List.of(), 0, true), null);

    assertThat(api.action(action.id()).outcome()).isEqualTo(new Outcome.PendingListRead(0));
    assertThat(list("").total()).isZero();
  }

  @Test
  void rowsOfAFailedAttemptAreKeptForTheNext() throws Exception {
    var action = read();
    var grant = api.lease("w1");
    api.report(
        grant,
        "w1",
        new Outcome.TimedOut("listing"),
        Verdict.UNKNOWN,
        "30",
        new PendingPart(rows(0, 30), 50, false));
    clock.advance(Duration.ofMinutes(2));
    var again = api.lease("w1");
    assertThat(again.assignment().attempt()).isEqualTo(2);
    assertThat(again.assignment().cursor()).isEqualTo("30");
    api.report(
        again,
        "w1",
        new Outcome.PendingListRead(20),
        Verdict.SENT,
        null,
        new PendingPart(rows(30, 50), 50, true));

    assertThat(api.action(action.id()).outcome()).isEqualTo(new Outcome.PendingListRead(50));
  }

  @Test
  void aListThatWasBegunAnewForgetsTheRowsOfThePartsBefore() throws Exception {
    var action = read();
    part(new PendingPart(rows(0, 30), 50, false), "30");
    part(new PendingPart(rows(20, 40), 22, false, true), "20 more");
    part(new PendingPart(rows(40, 42), 22, true), null);

    assertThat(api.action(action.id()).outcome()).isEqualTo(new Outcome.PendingListRead(22));
    assertThat(list("").data()).containsExactlyElementsOf(rows(20, 42));
  }

  @Test
  void aListThatWasTooLongMayBeReadAnew() throws Exception {
    var action = read();
    part(new PendingPart(rows(0, 5_000), -1, false), "1");
    part(new PendingPart(rows(5_000, 10_000), -1, false), "2");
    part(new PendingPart(rows(10_000, 10_001), -1, false), "3");
    part(new PendingPart(List.of(), 0, true, true), null);

    assertThat(api.action(action.id()).outcome()).isEqualTo(new Outcome.PendingListRead(0));
  }

  @Test
  void fiveThousandRowsFitInOneReportAndTenThousandInAList() throws Exception {
    var action = read();
    part(new PendingPart(rows(0, 5_000), 10_000, false), "5000");
    part(new PendingPart(rows(5_000, 10_000), 10_000, true), null);

    assertThat(api.action(action.id()).outcome()).isEqualTo(new Outcome.PendingListRead(10_000));
    assertThat(list("").total()).isEqualTo(10_000);
  }

  @Test
  void aLongerListIsNeverWhole() throws Exception {
    var action = read();
    part(new PendingPart(rows(0, 5_000), -1, false), "1");
    part(new PendingPart(rows(5_000, 10_000), -1, false), "2");
    part(new PendingPart(rows(10_000, 10_001), -1, true), null);

    assertThat(api.action(action.id()).state()).isEqualTo(ActionState.NOT_SENT);
    assertThat(list("").total()).isZero();
  }

  @Test
  void aCursorOfAnOlderReadingIsRefused() throws Exception {
    read();
    part(new PendingPart(rows(0, 60), 60, true), null);
    var cursor = list("").nextCursor();
    read();
    part(new PendingPart(rows(0, 60), 60, true), null);

    var answer = api.get("/v1/accounts/" + account.id() + "/pending?cursor=" + cursor);

    assertThat(Api.code(answer)).isEqualTo("bad-request");
    assertThat(answer.body()).contains("anew");
  }

  private ActionView read() throws Exception {
    return api.submit(account.id(), Api.alone(ActionKind.PENDING_LIST));
  }

  private void part(PendingPart part, @Nullable String cursor) throws Exception {
    var grant = api.lease("w1");
    var answer =
        api.report(
            grant,
            "w1",
            new Outcome.PendingListPart(part.rows().size(), part.total()),
            Verdict.SENT,
            cursor,
            part);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(10));
  }

  private PendingView list(String query) throws Exception {
    return Api.read(
        api.get("/v1/accounts/" + account.id() + "/pending" + query), 200, PendingView.class);
  }

  /** Some by their slug, some by the id alone, with ages and without. */
  private static List<PendingRow> rows(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i ->
            i % 7 == 3
                ? new PendingRow("", "id-" + i, null, null, null)
                : new PendingRow("person-" + i, null, "Person " + i, i * 1000L, i * 1000L + 999))
        .toList();
  }
}
