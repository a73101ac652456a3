package dev.flotilla.coordinator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flotilla.protocol.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutcomePageTest {
  private static final Path PAGE = Path.of("../docs/reference/outcomes.md");
  private static final Path SOURCE =
      Path.of("protocol/src/main/java/dev/flotilla/protocol/Outcome.java");

  @Test
  void thePageOfOutcomesIsCurrent() throws Exception {
    var page = OutcomePage.of(Files.readString(SOURCE));
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as(
            "docs/reference/outcomes.md is not what Outcome and Settlement say; write it anew with: mvn -pl coordinator -am test -Dtest=OutcomePageTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true")
        .hasContent(page);
  }

  @Test
  void everyOutcomeHasItsRowAndItsMeaning() throws Exception {
    var page = OutcomePage.of(Files.readString(SOURCE));

    assertThat(OutcomeSamples.all()).hasSameSizeAs(Outcome.class.getPermittedSubclasses());
    for (var outcome : OutcomeSamples.all()) {
      assertThat(page)
          .containsPattern("\\| `" + outcome.wire() + "` \\| [^|]+ \\| [^|]+ \\| [A-Z`]");
    }
  }
}
