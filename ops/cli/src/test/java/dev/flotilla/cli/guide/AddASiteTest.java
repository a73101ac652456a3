package dev.flotilla.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.cli.up.FleetFile;
import dev.flotilla.drills.api.CoordinatorApi;
import dev.flotilla.drills.practice.Person;
import dev.flotilla.drills.practice.PracticeSite;
import dev.flotilla.drills.practice.Witness;
import dev.flotilla.drills.process.Deadline;
import dev.flotilla.drills.process.Port;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows {@code docs/how-to/add-a-site.md}: its files, its commands in their order, and then work
 * of every kind in both sets of templates, held against what the site received.
 */
class AddASiteTest {
  private static final Duration READY = Duration.ofSeconds(60);
  private static final Duration WORK = Duration.ofMinutes(2);
  private static final String ADDRESS = "127.0.0.1:7490";
  private static final String PACK = "packs/commons/2026.11.1.yaml";

  @TempDir Path folder;

  @Test
  void theGuideLeadsToASiteThatIsWorkedOnByItsPackAlone() throws Exception {
    var guide = Guide.read("add-a-site.md");
    var here = "127.0.0.1:" + Port.free();
    var site = new PracticeSite(URI.create("http://" + here));
    guide.write(folder);
    try (var desk = new Desk(folder)) {
      desk.start(only(guide, "practice-site").replace(ADDRESS, here));
      await("the site", READY, () -> serves(site));
      var modern = site.seats().get(0);
      var classic = site.seats().get(1);
      site.show(classic, "community-classic", "de");
      var people = site.people();
      var plain = people.stream().filter(Person::plain).toList();

      check(desk, guide, here);

      Files.writeString(folder.resolve("state.json"), site.signInToCommunity(modern));
      var up = desk.start(only(guide, "up").replace(ADDRESS, here));
      var data = folder.resolve("commons-fleet");
      await("the fleet", READY, () -> FleetFile.read(data).isPresent());
      desk.run(only(guide, "accounts add"));
      for (var command : guide.commands("actions add")) {
        desk.run(command.replace(ADDRESS, here).replace("SOMEBODY", plain.get(0).slug()));
      }
      assertThat(desk.run(only(guide, "actions list"))).contains(plain.get(0).slug());

      var coordinator =
          new CoordinatorApi(FleetFile.read(data).orElseThrow().coordinator(), Optional.empty());
      Files.writeString(folder.resolve("state.json"), site.signInToCommunity(classic));
      desk.run(only(guide, "accounts add").replace("seat-01", classic.seat()));
      var crew = new Neighbours(coordinator, site);
      crew.work(modern, people, plain.subList(1, 5));
      crew.work(classic, people, plain.subList(0, 4));
      crew.awaitAll(WORK);
      crew.readLists(WORK, List.of(modern, classic));

      var found = Witness.compare(coordinator, site);
      assertThat(found.clean()).as(found.toString()).isTrue();
      assertThat(found.inDoubt()).isEmpty();
      assertThat(found.invites()).isEqualTo(4);

      mend(desk, guide, coordinator);
      assertThat(desk.interrupt(up)).as("interrupted").isEqualTo(130);
    }
  }

  private void check(Desk desk, Guide guide, String here) throws Exception {
    assertThat(desk.run(only(guide, "packs lint"))).contains("is a pack");
    assertThat(desk.run(only(guide, "packs check").replace(ADDRESS, here))).contains("modern");
    assertThat(desk.run("packs check " + PACK + " --samples packs/commons/samples"))
        .contains("0 read otherwise than they say");
  }

  private void mend(Desk desk, Guide guide, CoordinatorApi coordinator) throws Exception {
    assertThat(desk.run("packs show commons --data ./commons-fleet")).contains("connect");
    var next = PACK.replace("2026.11.1", "2026.11.2");
    Files.writeString(
        folder.resolve(next),
        Files.readString(folder.resolve(PACK))
            .replace("version: 2026.11.1", "version: 2026.11.2")
            .replace(".pending_friend'", ".pending_friend.requested'"));

    assertThat(desk.run(only(guide, "packs diff"))).contains("pending_friend.requested");
    var releases = guide.commands("packs release");
    desk.run(releases.get(0));
    assertThat(coordinator.pack("commons").canary()).isEqualTo("2026.11.2");
    desk.run(releases.get(1));
    assertThat(coordinator.pack("commons").released()).isEqualTo("2026.11.2");
    desk.run(only(guide, "packs rollback"));
    assertThat(coordinator.pack("commons").released()).isEqualTo("2026.11.1");
  }

  private static String only(Guide guide, String words) {
    var commands = guide.commands(words);
    assertThat(commands).as("commands of the guide that begin with %s", words).hasSize(1);
    return commands.getFirst();
  }

  private static boolean serves(PracticeSite site) throws InterruptedException {
    try {
      return !site.seats().isEmpty();
    } catch (IOException e) {
      // Not yet.
      return false;
    }
  }

  private static void await(String what, Duration longest, Callable<Boolean> condition)
      throws InterruptedException {
    assertThat(Deadline.in(longest).await(condition)).as(what).isTrue();
  }
}
