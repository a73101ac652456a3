package dev.flotilla.drills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.drills.fleet.FleetSites;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.PackRelease;
import dev.flotilla.protocol.api.PackView.ElementUse;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drill: a pack is released while the fleet runs. */
class HotReleaseTest {
  private static final Duration WORK = Duration.ofSeconds(90);
  private static final int SEATS = 30;
  private static final String NEXT = "2099.1.1";
  private static final PackFile RELEASED = Packs.bundled().released("practice").orElseThrow();

  @TempDir Path folder;

  @Test
  void aLeaseKeepsTheVersionItBeganWithAndTheNextOneHasTheNew() throws Exception {
    try (var fleet = DrillFleet.idle(folder, 1, 1, FleetSites.NONE)) {
      var crew = Crew.connect(fleet, 1);
      fleet.site().scenario(Map.of("name", "slow", "ms", 1_500));
      var first = crew.submit(ActionKind.INVITE, 1);
      var held = leased(crew);

      fleet.coordinator().putPack("practice", NEXT, FixedPack.renamed(RELEASED.text(), NEXT));
      fleet.coordinator().release("practice", new PackRelease(NEXT, null));

      var after = crew.accounts().getFirst();
      assertThat(after.lease()).as("the same lease").isNotNull();
      assertThat(epoch(after)).isEqualTo(epoch(held));
      assertThat(after.pack()).isEqualTo(RELEASED.version());
      assertThat(DrillFleet.await(WORK, () -> crew.confirmed(first))).isTrue();
      assertThat(
              DrillFleet.await(WORK, () -> versionsUsed(fleet).equals(Set.of(RELEASED.version()))))
          .isTrue();

      fleet.site().endScenarios();
      var second = crew.submit(ActionKind.INVITE, 1);
      assertThat(DrillFleet.await(WORK, () -> crew.confirmed(second))).isTrue();
      assertThat(DrillFleet.await(WORK, () -> versionsUsed(fleet).contains(NEXT))).isTrue();
      assertThat(fleet.settle().clean()).isTrue();
    }
  }

  @Test
  void aCanaryOfTheFileIsTriedByAShareAndThenReleasedToAll() throws Exception {
    var packs = Files.createDirectories(folder.resolve("packs/practice"));
    Files.writeString(packs.resolve(RELEASED.version() + ".yaml"), RELEASED.text());
    Files.writeString(packs.resolve(NEXT + ".yaml"), FixedPack.renamed(RELEASED.text(), NEXT));
    Files.writeString(
        packs.resolve("RELEASED"), "%s\ncanary %s 50%%\n".formatted(RELEASED.version(), NEXT));
    var sites = FleetSites.withPacks(folder.resolve("packs"));
    try (var fleet = DrillFleet.idle(folder.resolve("fleet"), 2, SEATS, sites)) {
      var crew = Crew.connect(fleet, 1);
      // Which accounts try a canary hangs on their ids, which are drawn.
      while (versionsOf(crew).size() < 2) {
        crew.connectNext();
      }

      var invites = crew.submit(ActionKind.INVITE, 1);

      assertThat(DrillFleet.await(WORK, () -> crew.confirmed(invites)))
          .as("invitations go out under both: %s", crew.look(invites))
          .isTrue();
      assertThat(fleet.pack().canary()).isEqualTo(NEXT);
      assertThat(fleet.pack().canaryPercent()).isEqualTo(50);
      assertThat(versionsOf(crew)).containsExactlyInAnyOrder(RELEASED.version(), NEXT);
      assertThat(DrillFleet.await(WORK, () -> versionsUsed(fleet).equals(versionsOf(crew))))
          .isTrue();

      fleet.coordinator().release("practice", new PackRelease(NEXT, null));

      assertThat(DrillFleet.await(WORK, () -> versionsOf(crew).equals(Set.of(NEXT)))).isTrue();
      assertThat(fleet.settle().clean()).isTrue();
    }
  }

  /** The one account, seen while a worker acts for it. */
  private static AccountView leased(Crew crew) throws InterruptedException {
    var seen = new AtomicReference<>(crew.accounts().getFirst());
    assertThat(
            DrillFleet.await(
                WORK,
                () -> {
                  seen.set(crew.accounts().getFirst());
                  return seen.get().lease() != null;
                }))
        .as("a worker took it up")
        .isTrue();
    return seen.get();
  }

  private static long epoch(AccountView account) {
    return Objects.requireNonNull(account.lease()).epoch();
  }

  private static Set<String> versionsOf(Crew crew) {
    return crew.accounts().stream().map(AccountView::pack).collect(Collectors.toSet());
  }

  /** The versions by which something was looked for. */
  private static Set<String> versionsUsed(DrillFleet fleet) {
    return fleet.pack().elements().stream().map(ElementUse::version).collect(Collectors.toSet());
  }
}
