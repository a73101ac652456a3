package dev.flotilla.drills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.api.AccountView.LeaseView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drill: a worker is killed in mid-work. */
class KilledWorkerTest {
  private static final Duration WORK = Duration.ofSeconds(60);
  private static final Duration ORPHANS = Duration.ofSeconds(10);
  private static final Duration MOVED_ON = Duration.ofSeconds(25);

  @TempDir Path folder;

  @Test
  void itsAccountsGoOnElsewhereNobodyIsInvitedTwiceAndNoBrowserStays() throws Exception {
    try (var fleet = DrillFleet.start(folder, 2, 6, 10)) {
      assertThat(DrillFleet.await(WORK, () -> fleet.completed() >= 6)).as("work began").isTrue();
      var victim = fleet.workerId("worker-1");
      var tree = fleet.processes().child("worker-1").tree();
      var held = heldBy(victim, fleet);

      fleet.processes().kill("worker-1");
      var killed = Instant.now();

      assertThat(tree).as("worker, driver and browser").hasSizeGreaterThan(2);
      assertThat(DrillFleet.await(ORPHANS, () -> DrillFleet.alive(tree).isEmpty()))
          .as("browsers left behind: %s", DrillFleet.alive(tree))
          .isTrue();
      var left = MOVED_ON.minus(Duration.between(killed, Instant.now()));
      assertThat(DrillFleet.await(left, () -> goOn(fleet, held)))
          .as("accounts of the dead worker: %s", held)
          .isTrue();

      var found = fleet.settle();
      assertThat(found.duplicateInvites()).isZero();
      assertThat(found.differences()).isEmpty();
      assertThat(found.invites()).isPositive();
    }
  }

  /** What the worker acts for, seen at a moment when it acts for somebody. */
  private static Map<String, LeaseView> heldBy(String worker, DrillFleet fleet) throws Exception {
    var held = new AtomicReference<>(Map.<String, LeaseView>of());
    assertThat(
            DrillFleet.await(
                WORK,
                () -> {
                  held.set(fleet.leasesOf(worker));
                  return !held.get().isEmpty();
                }))
        .as("the worker holds a lease")
        .isTrue();
    return held.get();
  }

  /** Whether each account has had a later lease, or has nothing left to do. */
  private static boolean goOn(DrillFleet fleet, Map<String, LeaseView> held) {
    return held.entrySet().stream()
        .allMatch(entry -> {
          var account = fleet.coordinator().account(entry.getKey());
          var lease = account.lease();
          var moved = lease != null && lease.epoch() > entry.getValue().epoch();
          var done = account.queued().values().stream().allMatch(n -> n == 0);
          return moved || (done && account.inDoubt() == 0 && lease == null);
        });
  }
}
