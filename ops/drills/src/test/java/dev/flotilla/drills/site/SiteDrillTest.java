package dev.flotilla.drills.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.Packs;
import dev.flotilla.worker.browser.DriverFiles;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of the drills: every situation once, fronts and languages by seed. {@code
 * ./flotilla drill site --all} plays each on both fronts in all six languages.
 */
@Timeout(600)
class SiteDrillTest {
  private static final Path DRIVER_CACHE = Path.of("target", "driver-cache");
  private static final Pack LINKEDIN =
      Pack.parse(Packs.bundled().released("linkedin").orElseThrow().text());

  @TempDir private Path folder;

  @BeforeAll
  static void unpackTheDriver() {
    DriverFiles.use(DRIVER_CACHE);
  }

  @Test
  void everySituationEndsAsItIsAndAsTheLedgerSays() throws Exception {
    var situations = Situations.all().size();

    var report = new SiteDrill(LINKEDIN, folder, 2, 11).draw(situations, line -> {});

    assertThat(report.faults()).isEmpty();
    assertThat(report.cases()).isEqualTo(situations);
    assertThat(report.byOutcome()).hasSizeGreaterThan(30);
  }

  @Test
  void nobodyElseIsEverClicked() throws Exception {
    var traps = Traps.all().size();

    var report = new SiteDrill(LINKEDIN, folder, 2, 12).traps(2 * traps, line -> {});

    assertThat(report.faults()).isEmpty();
    assertThat(report.cases()).isEqualTo(2 * traps);
  }

  @Test
  void theSameSeedDrawsTheSameScenesAndEachSituationBeforeAnyComesTwice() {
    var all = Situations.all();

    var drawn = Scenes.drawn(all, all.size(), 5);

    assertThat(drawn).isEqualTo(Scenes.drawn(all, all.size(), 5));
    assertThat(drawn).extracting(Scene::situation).doesNotHaveDuplicates();
    assertThat(Scenes.drawn(all, all.size(), 6)).isNotEqualTo(drawn);
    assertThat(drawn).extracting(Scene::front).contains("newer", "older");
    assertThat(drawn).extracting(Scene::language).containsAll(Scenes.LANGUAGES);
  }

  @Test
  void everySituationHasANameOfItsOwnAndStandsOnceOnEveryFrontInEveryLanguage() {
    var names = new HashSet<String>();

    var all = Scenes.all(Situations.all());

    assertThat(all).hasSize(Situations.all().size() * 12);
    assertThat(all).allSatisfy(scene -> assertThat(names.add(scene.toString())).isTrue());
  }
}
