package dev.flotilla.worker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.Look;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.PracticeLab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Attempts at the practice site in its community dress, by the very pack that the how-to writes
 * from nothing.
 */
final class CommunityLab extends AttemptLab {
  private static final Path HOW_TO = Path.of("../docs/how-to/add-a-site.md");
  private static final String BEGIN = "```yaml packs/commons/2026.11.1.yaml\n";

  final PracticeLab site;

  CommunityLab(int people) {
    this(
        new PracticeLab(
            PracticeConfig.inMemory()
                .populated(people, 2, 7)
                .shown(new Look(Front.COMMUNITY_MODERN, "en"))));
  }

  private CommunityLab(PracticeLab site) {
    super(site.origin(), Pack.parse(text()), site.session("seat-01"));
    this.site = site;
  }

  private static String text() {
    try {
      var page = Files.readString(HOW_TO);
      var from = page.indexOf(BEGIN) + BEGIN.length();
      return page.substring(from, page.indexOf("\n```", from) + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a new test finds it, in that dress. */
  void dressed(Front front, String language) {
    reset();
    site.goodDays();
    site.look(front, language);
  }

  /** Holds the verdict on an invitation against what really happened. */
  void agrees(Ending ending, JsonNode person) {
    var invited = site.invitations(person).size() - site.deeds("withdraw", person).size();
    if (ending.verdict() != Verdict.UNKNOWN) {
      assertThat(invited)
          .as("%s after %s", ending, signals)
          .isEqualTo(ending.verdict() == Verdict.SENT ? 1 : 0);
    }
  }

  @Override
  public void close() {
    super.close();
    site.close();
  }
}
