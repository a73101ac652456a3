package dev.flotilla.drills.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.drills.FakeProgram;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.drills.process.Port;
import dev.flotilla.drills.process.StartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetProcessesTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Programs FAKES =
      new Programs(
          FakeProgram.class.getName(), FakeProgram.class.getName(), FakeProgram.class.getName());

  @TempDir Path folder;

  @Test
  void comesUpAndGoesDownWhole() throws Exception {
    var fleet = FleetProcesses.start(plan(FAKES));
    fleet.startWorkers();
    fleet.awaitReady("worker-2");
    var everything = fleet.everyProcess();

    assertThat(fleet.names())
        .containsExactlyInAnyOrder("redis", "practice-site", "coordinator", "worker-1", "worker-2");
    assertThat(fleet.fallen()).isEmpty();

    fleet.close();
    assertThat(Deadline.in(LONG).await(() -> everything.stream().noneMatch(ProcessHandle::isAlive)))
        .isTrue();
  }

  @Test
  void whatWasKilledIsNamedAndStartsAgainAtTheSameAddress() throws Exception {
    try (var fleet = FleetProcesses.start(plan(FAKES))) {
      var before = fleet.awaitReady("coordinator");

      fleet.kill("coordinator");
      assertThat(fleet.fallen().get(0).name()).isEqualTo("coordinator");
      fleet.restart("coordinator");

      var after = fleet.awaitReady("coordinator");
      assertThat(after.url()).isEqualTo(before.url()).isEqualTo("" + fleet.coordinator());
      assertThat(after.pid()).isNotEqualTo(before.pid());
      assertThat(fleet.fallen()).isEmpty();
    }
  }

  @Test
  void aFleetThatCannotStartLeavesNothingBehind() throws Exception {
    var broken = new Programs("no.such.Main", FAKES.worker(), FAKES.practiceSite());
    var before = ProcessHandle.current().descendants().count();

    assertThatThrownBy(() -> FleetProcesses.start(plan(broken)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("The coordinator ended with code 1");

    assertThat(
            Deadline.in(LONG).await(() -> ProcessHandle.current().descendants().count() <= before))
        .isTrue();
  }

  private FleetPlan plan(Programs programs) throws Exception {
    return new FleetPlan(
        folder,
        Optional.empty(),
        Port.free(),
        Optional.of(new FleetPlan.Practice(Port.free(), 20, 2, 1, true)),
        FleetSites.NONE,
        2,
        Map.of(),
        programs);
  }
}
