package dev.flotilla.selectors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A pack that is out never changes: leases name it by its digest. */
class ReleasedDigestsTest {
  @Test
  void noPackOfThisBuildWasEdited() throws IOException {
    var packs = Packs.bundled();

    var now =
        packs.sites().stream()
            .flatMap(site -> packs.versions(site).stream())
            .map(file -> file.site() + ' ' + file.version() + ' ' + file.digest())
            .toList();

    assertThat(now)
        .as(
            "Give an edited pack a version of its own; list a new one in"
                + " src/test/resources/released-digests.txt")
        .containsExactlyElementsOf(listed());
  }

  private static Iterable<String> listed() throws IOException {
    try (var in = ReleasedDigestsTest.class.getResourceAsStream("/released-digests.txt")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
