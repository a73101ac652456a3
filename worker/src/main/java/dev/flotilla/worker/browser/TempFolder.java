package dev.flotilla.worker.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where the browsers of this process keep their profiles while they live. There is one, because the
 * driver library keeps the first it hears of; it is named after the process, so that what a killed
 * worker left behind is known for what it is.
 */
public final class TempFolder {
  private static final Pattern OURS = Pattern.compile("flotilla-worker-([0-9]+)-.*");
  private static final Path TEMP = Path.of(System.getProperty("java.io.tmpdir"));
  private static final Path PATH =
      TEMP.resolve(
          "flotilla-worker-%d-%s".formatted(ProcessHandle.current().pid(), UUID.randomUUID()));

  private TempFolder() {}

  /** The folder, made now if it is not there. */
  static Path ofThisProcess() {
    try {
      return Files.createDirectories(PATH);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot make " + PATH + " for the browsers' profiles; is there space in " + TEMP + "?",
          e);
    }
  }

  /** Removes it, and what ended browsers have left in it. */
  public static void delete() {
    delete(PATH);
  }

  /** Removes what workers that are no more have left. */
  public static void sweep() {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(TEMP, "flotilla-worker-*")) {
      for (var folder : folders) {
        var name = OURS.matcher(folder.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // Leftovers cost space and nothing else; the next start tries again.
    }
  }

  private static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // The sweep at the next start takes what a dying process still wrote.
    }
  }
}
