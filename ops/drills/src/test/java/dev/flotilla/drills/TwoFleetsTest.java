package dev.flotilla.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drill: two fleets on one machine, of which one ends. */
class TwoFleetsTest {
  private static final Duration WORK = Duration.ofSeconds(60);

  @TempDir Path first;
  @TempDir Path second;

  @Test
  void theyDoNotDisturbEachOther() throws Exception {
    try (var stays = DrillFleet.start(first, 1, 2, 8)) {
      try (var ends = DrillFleet.start(second, 1, 2, 8)) {
        assertThat(DrillFleet.await(WORK, () -> stays.completed() >= 4 && ends.completed() >= 4))
            .as("both work")
            .isTrue();
        var found = ends.settle();
        assertThat(found.clean()).as(found.toString()).isTrue();
      }

      var done = stays.completed();
      assertThat(DrillFleet.await(WORK, () -> stays.completed() >= done + 4))
          .as("the other works on")
          .isTrue();
      assertThat(stays.processes().fallen()).isEmpty();
      var found = stays.settle();
      assertThat(found.clean()).as(found.toString()).isTrue();
    }
  }
}
