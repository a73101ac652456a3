package dev.flotilla.drills.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flotilla.drills.process.StartFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
  @TempDir Path folder;

  @Test
  void aSecondFleetIsToldWhoIsInTheWay() throws Exception {
    try (var first = DataLock.take(folder)) {
      assertThat(first.held()).isTrue();
      assertThatThrownBy(() -> DataLock.take(folder))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("Another fleet runs on " + folder)
          .hasMessageContaining("--data");
    }
  }

  @Test
  void aFolderIsFreeAgainAfterwards() throws Exception {
    DataLock.take(folder).close();

    try (var second = DataLock.take(folder)) {
      assertThat(second.held()).isTrue();
    }
  }
}
