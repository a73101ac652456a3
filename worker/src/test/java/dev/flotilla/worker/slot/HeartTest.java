package dev.flotilla.worker.slot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Order;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.worker.Times;
import dev.flotilla.worker.client.Reply;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HeartTest {
  private final FakeClocks clocks = new FakeClocks();
  private final SelfFence fence = new SelfFence(clocks, 2_000, clocks.nanos(), 15_000);
  private final Orders orders = new Orders(new Drain(clocks));
  private Reply<Renewed> answer = new Reply.Yes<>(new Renewed(15_000, Order.CONTINUE));
  private long answerTakesMs;
  private final Heart heart =
      new Heart(
          "l-1",
          Times.usual(),
          clocks,
          fence,
          orders,
          () -> {
            clocks.pass(answerTakesMs);
            return answer;
          });

  @Test
  void theFenceClosesTheMarginBeforeTheLeaseEnds() {
    clocks.pass(12_999);
    assertThat(fence.closed()).isEmpty();
    assertThat(fence.remainingMs()).isEqualTo(1);

    clocks.pass(1);

    assertThat(fence.closed()).contains("the lease could not be renewed in time");
    assertThat(fence.remainingMs()).isZero();
  }

  @Test
  void aRenewalCountsFromWhenItWasSent() {
    clocks.pass(5_000);
    answerTakesMs = 4_000;

    var pause = heart.beat();

    assertThat(pause).isEqualTo(5_000);
    assertThat(fence.remainingMs()).isEqualTo(13_000 - 4_000);
  }

  @Test
  void aRenewalThatComesTooLateOpensNothing() {
    clocks.pass(12_000);
    answerTakesMs = 2_000;

    var pause = heart.beat();

    assertThat(pause).isPositive();
    assertThat(fence.closed()).isPresent();
  }

  @Test
  void anUnansweredRenewalIsTriedAgainSoonAndMovesNothing() {
    answer = new Reply.Silence<>("connection refused");
    clocks.pass(5_000);

    var pause = heart.beat();

    assertThat(pause).isEqualTo(1_000);
    assertThat(fence.remainingMs()).isEqualTo(8_000);
  }

  @Test
  void aStaleLeaseClosesTheFenceAtOnce() {
    answer = new Reply.No<>(ErrorCode.STALE_LEASE, "epoch 8 was granted");

    var pause = heart.beat();

    assertThat(pause).isPositive();
    assertThat(fence.closed()).contains("the coordinator says the lease is no longer ours");
  }

  @Test
  void whatTheCoordinatorOrdersIsHeard() {
    answer = new Reply.Yes<>(new Renewed(15_000, Order.FINISH_CURRENT));
    assertThat(heart.beat()).isPositive();
    assertThat(orders.goesOn()).isFalse();
    assertThat(orders.stopAsked()).isEmpty();

    answer = new Reply.Yes<>(new Renewed(15_000, Order.ABORT));
    assertThat(heart.beat()).isPositive();

    assertThat(orders.stopAsked()).contains("the coordinator asked to stop");
  }

  @Test
  void aMachineThatSleptTrustsNoDeadline() {
    clocks.pass(1_000);
    clocks.machineSleeps(30_000);

    assertThat(fence.closed()).hasValueSatisfying(why -> assertThat(why).contains("clocks"));
  }

  @Test
  void aWallClockThatWasSetTrustsNoDeadlineEither() {
    clocks.pass(1_000);
    clocks.wallJumps(-1_500);

    assertThat(fence.closed()).isPresent();
  }

  @Test
  void smallCorrectionsOfTheWallClockDoNotAddUp() {
    for (int i = 0; i < 20; i++) {
      clocks.pass(5_000);
      clocks.wallJumps(400);
      assertThat(heart.beat()).isEqualTo(5_000);
    }

    assertThat(fence.closed()).isEmpty();
  }

  @Test
  void itBeatsByItselfUntilItIsClosed() throws InterruptedException {
    var beats = new CountDownLatch(3);
    var quick =
        new Heart(
            "l-2",
            Times.of(30, 100),
            Clocks.system(),
            new SelfFence(Clocks.system(), 0, System.nanoTime(), 60_000),
            orders,
            () -> {
              beats.countDown();
              return new Reply.Yes<>(new Renewed(60_000, Order.CONTINUE));
            });

    try (quick) {
      quick.start();
      assertThat(beats.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }
}
