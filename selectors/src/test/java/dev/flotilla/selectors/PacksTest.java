package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PacksTest {
  private final Packs packs = Packs.bundled();

  @Test
  void theReleasedPackOfThePracticeSiteReadsWithoutAFault() {
    var file = packs.released("practice").orElseThrow();

    var pack = Pack.parse(file.text());

    assertThat(pack.site()).isEqualTo("practice");
    assertThat(pack.version()).isEqualTo(file.version());
    assertThat(pack.note().orElseThrow().limit()).isEqualTo(200);
    assertThat(pack.elements()).containsOnlyKeys(Element.values());
    assertThat(file.digest()).isEqualTo(PackFile.digest(file.text())).hasSize(64);
  }

  @Test
  void anyVersionThatIsThereCanBeHad() {
    var released = packs.released("practice").orElseThrow();

    assertThat(packs.file("practice", released.version())).contains(released);
    assertThat(packs.file("practice", "1999.1.1")).isEmpty();
  }

  @Test
  void aNameIsNeverAPath() {
    assertThat(packs.released("..")).isEmpty();
    assertThat(packs.released("practice/../practice")).isEmpty();
    assertThat(packs.file("practice", "../practice/2026.11.1")).isEmpty();
    assertThat(packs.file("PRACTICE", "2026.11.1")).isEmpty();
  }
}
