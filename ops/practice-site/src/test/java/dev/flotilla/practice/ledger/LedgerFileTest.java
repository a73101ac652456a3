package dev.flotilla.practice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
  private static final Caller CALLER = new Caller("seat-01", "digest", "127.0.0.1:5000");

  @TempDir Path directory;

  @Test
  void readsBackWhatWasWritten() throws Exception {
    var invited =
        new Entry(
            1,
            Instant.parse("2026-03-01T10:00:00.123Z"),
            Draft.of(Kind.INVITE, CALLER)
                .about("ana-lima", "ACoAAx")
                .saying(Optional.of("line\nbreak, \"quotes\", שלום"))
                .from(Optional.of("page"), Optional.empty())
                .done(201));
    var refused =
        new Entry(2, invited.at(), Draft.of(Kind.LIKE, CALLER).on("urn:1").refused(406, "NO"));

    try (var file = LedgerFile.open(directory)) {
      file.append(invited).await(5, TimeUnit.SECONDS);
      file.append(refused).await(5, TimeUnit.SECONDS);
    }

    try (var file = LedgerFile.open(directory)) {
      assertThat(file.read()).containsExactly(invited, refused);
    }
  }

  @Test
  void cutsOffALineThatWasTornByALossOfPower() throws Exception {
    write(1);
    Files.writeString(path(), "{\"seq\":2,\"at\":\"20", StandardOpenOption.APPEND);

    write(2);

    try (var file = LedgerFile.open(directory)) {
      assertThat(file.read()).extracting(Entry::seq).containsExactly(1L, 2L);
    }
  }

  @Test
  void refusesAWholeLineThatIsNoEntry() throws Exception {
    write(1);
    Files.writeString(path(), "nonsense\n", StandardOpenOption.APPEND);

    assertThatThrownBy(() -> LedgerFile.open(directory))
        .isInstanceOf(LedgerUnusable.class)
        .hasMessageContaining("line 2 is no ledger entry");
  }

  @Test
  void refusesALedgerWithAGap() throws Exception {
    write(1);
    write(3);

    assertThatThrownBy(() -> LedgerFile.open(directory)).isInstanceOf(LedgerUnusable.class);
  }

  @Test
  void isUsedByOneSiteAtATime() {
    try (var first = LedgerFile.open(directory)) {
      assertThat(first.read()).isEmpty();
      assertThatThrownBy(() -> LedgerFile.open(directory))
          .isInstanceOf(LedgerUnusable.class)
          .hasMessageContaining("in use by another practice site");
    }
  }

  private Path path() {
    return directory.resolve("ledger.jsonl");
  }

  private void write(long seq) throws Exception {
    try (var file = LedgerFile.open(directory)) {
      var entry = new Entry(seq, Instant.EPOCH, Draft.of(Kind.VIEW, CALLER));
      file.append(entry).await(5, TimeUnit.SECONDS);
    }
  }
}
