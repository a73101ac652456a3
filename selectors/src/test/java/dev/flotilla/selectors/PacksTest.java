package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {
  private final Packs packs = Packs.bundled();
  @TempDir Path directory;

  static List<PackFile> everyFile() {
    var bundled = Packs.bundled();
    return bundled.sites().stream().flatMap(site -> bundled.versions(site).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("everyFile")
  void everyPackOfThisBuildReadsWithoutAFaultAndIsWhatItsPathSays(PackFile file) {
    assertThat(file.pack().site()).isEqualTo(file.site());
    assertThat(file.digest()).isEqualTo(PackFile.digest(file.text())).hasSize(64);
  }

  @Test
  void everySiteOfThisBuildHasAVersionInForce() {
    assertThat(packs.sites()).contains("practice");
    assertThat(packs.sites()).allSatisfy(site -> assertThat(packs.released(site)).isPresent());
  }

  @Test
  void thePracticeSiteHasAllThatFlowsTouch() {
    var pack = packs.released("practice").orElseThrow().pack();

    assertThat(pack.elements()).containsOnlyKeys(Element.values());
    assertThat(pack.lists()).containsOnlyKeys(ListName.values());
    assertThat(pack.note()).contains(new NoteRule(200, 300, NoteRule.Unit.UTF16_UNITS));
  }

  @Test
  void aNameIsNeverAPath() {
    assertThat(packs.released("..")).isEmpty();
    assertThat(packs.released("practice/../practice")).isEmpty();
    assertThat(packs.file("practice", "../practice/2026.11.2")).isEmpty();
    assertThat(packs.file("PRACTICE", "2026.11.2")).isEmpty();
    assertThat(packs.versions("..")).isEmpty();
  }

  @Test
  void aDirectoryComesOnTopOfTheBuild() throws IOException {
    write("sample/2026.9.1.yaml", SamplePack.WHOLE);
    write("sample/2026.11.1.yaml", SamplePack.WHOLE);
    write("sample/RELEASED", "2026.9.1\ncanary 2026.11.1 10%\n");
    write("sample/notes.txt", "left alone");
    write("practice/2030.1.1.yaml", "of the next decade");

    var both = Packs.bundledAnd(directory);

    assertThat(both.sites()).contains("practice", "sample");
    assertThat(both.versions("sample"))
        .extracting(PackFile::version)
        .containsExactly("2026.9.1", "2026.11.1");
    assertThat(both.release("sample").flatMap(Release::canary))
        .contains(new Release.Canary("2026.11.1", 10));
    assertThat(both.released("practice")).isEqualTo(packs.released("practice"));
    assertThat(both.file("practice", "2030.1.1")).isPresent();
    assertThat(Packs.in(directory).released("practice")).isEmpty();
  }

  @Test
  void theReleaseOfADirectoryCounts() throws IOException {
    write("practice/2030.1.1.yaml", "of the next decade");
    write("practice/RELEASED", "2030.1.1");

    assertThat(Packs.bundledAnd(directory).released("practice").orElseThrow().version())
        .isEqualTo("2030.1.1");
  }

  @Test
  void refusesAnotherTextForAVersionOfTheBuild() throws IOException {
    var released = packs.released("practice").orElseThrow();
    write("practice/" + released.version() + ".yaml", released.text() + "# mended\n");

    assertThatThrownBy(() -> Packs.bundledAnd(directory))
        .isInstanceOf(PacksUnusable.class)
        .hasMessageContaining(released.version())
        .hasMessageContaining("a version of its own");
  }

  @Test
  void saysWhatIsWrongWithADirectory() throws IOException {
    assertThatThrownBy(() -> Packs.in(directory.resolve("nowhere")))
        .isInstanceOf(PacksUnusable.class)
        .hasMessageContaining("nowhere");

    write("sample/1.yaml", SamplePack.WHOLE);
    write("sample/RELEASED", "2");
    assertThatThrownBy(() -> Packs.in(directory))
        .isInstanceOf(PacksUnusable.class)
        .hasMessageContaining("packs/sample/RELEASED names 2");

    write("sample/RELEASED", "1\ncanary 2\n");
    assertThatThrownBy(() -> Packs.in(directory))
        .isInstanceOf(PacksUnusable.class)
        .hasMessageContaining("packs/sample/RELEASED, line 2");

    Files.delete(directory.resolve("sample/RELEASED"));
    write("Bad Name/1.yaml", SamplePack.WHOLE);
    assertThatThrownBy(() -> Packs.in(directory))
        .isInstanceOf(PacksUnusable.class)
        .hasMessageContaining("Bad Name");
  }

  @Test
  void aPackIsWhatItsPathSays() {
    var file = PackFile.of("other", "1.2.3", SamplePack.WHOLE);

    assertThatThrownBy(file::pack)
        .isInstanceOf(PackFaults.class)
        .hasMessageContaining("line 2: site is \"sample\", but the pack's path says \"other\"");
  }

  private void write(String path, String text) throws IOException {
    var file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
