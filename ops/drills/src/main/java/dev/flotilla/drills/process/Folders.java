package dev.flotilla.drills.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Removing folders with all that is in them. */
public final class Folders {
  private Folders() {}

  /** Removes it; what somebody else has removed meanwhile is no error. */
  public static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
