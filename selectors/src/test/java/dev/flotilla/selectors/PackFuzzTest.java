package dev.flotilla.selectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a pack's text is, the parser answers with a pack or with faults. */
class PackFuzzTest {
  private static final String[] PIECES = {
    "{", "}", "[", "]", ": ", "- ", "\n", "  ", "'", "\"", "\\", "(", "*", "&a ", "none", "{slug}",
    "%"
  };

  @Test
  void aMutatedPackIsAPackOrHasFaults() {
    var random = new Random(20261122);
    var refused = 0;
    for (int i = 0; i < 1_500; i++) {
      try {
        Pack.parse(mutated(random));
      } catch (PackFaults e) {
        assertThat(e.faults()).isNotEmpty();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(750);
  }

  private static String mutated(Random random) {
    var text = new StringBuilder(SamplePack.WHOLE);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      var at = random.nextInt(text.length());
      var piece = PIECES[random.nextInt(PIECES.length)];
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, piece);
        case 1 -> text.replace(at, Math.min(text.length(), at + 1 + random.nextInt(9)), piece);
        default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(40)));
      }
    }
    return text.toString();
  }
}
