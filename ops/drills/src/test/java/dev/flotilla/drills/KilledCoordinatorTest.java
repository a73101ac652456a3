package dev.flotilla.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drill: the coordinator is killed in mid-work and started again. */
class KilledCoordinatorTest {
  private static final Duration WORK = Duration.ofSeconds(60);
  private static final int SEATS = 4;
  private static final int CONTACTS = 10;

  @TempDir Path folder;

  @Test
  void nothingIsLostNothingIsDoneTwiceAndTheWorkersGoOn() throws Exception {
    try (var fleet = DrillFleet.start(folder, 2, SEATS, CONTACTS)) {
      assertThat(DrillFleet.await(WORK, () -> fleet.completed() >= 6)).as("work began").isTrue();
      var before = fleet.coordinator().fleet().actions();

      fleet.processes().kill("coordinator");
      fleet.processes().restart("coordinator");
      fleet.processes().awaitReady("coordinator");

      var after = fleet.coordinator().fleet().actions();
      assertThat(after.submitted()).isEqualTo(before.submitted());
      assertThat(after.completed()).isGreaterThanOrEqualTo(before.completed());
      assertThat(DrillFleet.await(WORK, () -> fleet.completed() >= after.completed() + 10))
          .as("the workers go on")
          .isTrue();
      assertThat(fleet.processes().fallen()).isEmpty();

      var found = fleet.settle();
      assertThat(found.duplicateInvites()).isZero();
      assertThat(found.differences()).isEmpty();
    }
  }
}
