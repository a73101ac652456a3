package dev.flotilla.drills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.drills.fleet.FleetSites;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.PackRelease;
import dev.flotilla.protocol.api.PackView.Circuit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drill: the site changes under a fleet at work. */
class DriftTest {
  private static final Duration WORK = Duration.ofSeconds(90);
  private static final Duration NOT_IN_THIS_DRILL = Duration.ofMinutes(10);
  private static final int SEATS = 3;
  private static final int STOPPED_WITHIN = 5;

  @TempDir Path folder;

  @Test
  void aRenamedKeyIsSurvivedByAFallbackAndCounted() throws Exception {
    try (var fleet = DrillFleet.idle(folder, 2, SEATS, FleetSites.NONE)) {
      var crew = Crew.connect(fleet, SEATS);
      fleet.site().scenario(Map.of("name", "renamed-key"));

      var invites = crew.submit(ActionKind.INVITE, 1);

      assertThat(DrillFleet.await(WORK, () -> crew.confirmed(invites)))
          .as("invitations go on: %s", crew.look(invites))
          .isTrue();
      assertThat(
              DrillFleet.await(
                  WORK,
                  () ->
                      fleet.pack().elements().stream()
                          .anyMatch(use -> use.element().equals("connect") && use.fallback() > 0)))
          .as("counted: %s", fleet.pack().elements())
          .isTrue();
      assertThat(fleet.pack().circuits()).noneMatch(DriftTest::open);
      assertThat(fleet.settle().clean()).isTrue();
    }
  }

  @Test
  void aLostButtonStopsTheInvitationsUntilAFixedPackIsReleased() throws Exception {
    var sites = FleetSites.coolingDown(NOT_IN_THIS_DRILL);
    try (var fleet = DrillFleet.idle(folder, 2, SEATS, sites)) {
      var crew = Crew.connect(fleet, SEATS);
      var pids = pids(fleet);
      fleet.site().scenario(Map.of("name", "renamed-invite"));

      var invites = crew.submit(ActionKind.INVITE, 3);

      awaitStop(fleet);
      assertThat(drifted(crew.look(invites))).isBetween(3, STOPPED_WITHIN);
      var views = crew.submit(ActionKind.VIEW, 2);
      assertThat(DrillFleet.await(WORK, () -> crew.confirmed(views)))
          .as("views go on: %s", crew.look(views))
          .isTrue();
      assertThat(drifted(crew.look(invites))).isLessThanOrEqualTo(STOPPED_WITHIN);
      assertThat(invitesInLedger(fleet)).isZero();
      assertThat(fleet.metrics().lines())
          .anyMatch(line ->
              line.startsWith("flotilla_pack_circuit_open{")
                  && line.contains("kind=\"invite\"")
                  && line.contains("site=\"practice\"")
                  && line.endsWith("} 1.0"));
      assertThat(folder.resolve("logs/coordinator.log"))
          .content()
          .contains("alarm: pages are unlike the pack");

      var fixed = "2099.1.1";
      var broken = fleet.pack().released();
      fleet
          .coordinator()
          .putPack(
              "practice",
              fixed,
              FixedPack.of(fleet.coordinator().packText("practice", broken), fixed));
      fleet.coordinator().release("practice", new PackRelease(fixed, null));

      assertThat(DrillFleet.await(WORK, () -> crew.confirmed(invites)))
          .as("invitations go out again: %s", crew.look(invites))
          .isTrue();
      assertThat(pids(fleet)).as("nothing was restarted").isEqualTo(pids);
      assertThat(fleet.pack().circuits())
          .filteredOn(circuit -> circuit.version().equals(fixed))
          .noneMatch(DriftTest::open);
      var found = fleet.settle();
      assertThat(found.clean()).as(found.toString()).isTrue();
      assertThat(found.invites()).isEqualTo(invites.size());
    }
  }

  @Test
  void aMendedSiteIsNoticedByOneAccountThatTries() throws Exception {
    var sites = FleetSites.coolingDown(Duration.ofSeconds(3));
    try (var fleet = DrillFleet.idle(folder, 2, SEATS, sites)) {
      var crew = Crew.connect(fleet, SEATS);
      fleet.site().scenario(Map.of("name", "removed-connect"));
      var invites = crew.submit(ActionKind.INVITE, 2);
      awaitStop(fleet);

      fleet.site().endScenarios();

      assertThat(
              DrillFleet.await(
                  WORK, () -> fleet.pack().circuits().stream().noneMatch(DriftTest::open)))
          .as("closed again: %s", fleet.pack().circuits())
          .isTrue();
      assertThat(DrillFleet.await(WORK, () -> crew.confirmed(invites)))
          .as("invitations go out again: %s", crew.look(invites))
          .isTrue();
      var found = fleet.settle();
      assertThat(found.clean()).as(found.toString()).isTrue();
      assertThat(found.invites()).isEqualTo(invites.size());
    }
  }

  private static void awaitStop(DrillFleet fleet) throws InterruptedException {
    assertThat(
            DrillFleet.await(
                WORK,
                () ->
                    fleet.pack().circuits().stream()
                        .anyMatch(c -> c.kind() == ActionKind.INVITE && open(c))))
        .as("invitations stop: %s", fleet.pack().circuits())
        .isTrue();
  }

  private static boolean open(Circuit circuit) {
    return switch (circuit.state()) {
      case OPEN, HALF_OPEN -> true;
      case CLOSED -> false;
    };
  }

  /** How many attempts met a page unlike the pack. */
  private static int drifted(List<ActionView> actions) {
    return (int)
        actions.stream().filter(action -> action.outcome() instanceof Outcome.Drift).count();
  }

  private static long invitesInLedger(DrillFleet fleet) throws Exception {
    return fleet.site().ledger().stream().filter(event -> event.kind().equals("invite")).count();
  }

  private static List<Long> pids(DrillFleet fleet) {
    return fleet.processes().names().stream()
        .map(name -> fleet.processes().child(name).pid())
        .toList();
  }
}
