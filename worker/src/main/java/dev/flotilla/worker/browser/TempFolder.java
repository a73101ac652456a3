package dev.flotilla.worker.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Where browsers keep their profiles while they live. Named after this process, so that what a
 * killed worker left behind is known for what it is.
 */
public final class TempFolder {
  private static final Pattern OURS = Pattern.compile("flotilla-worker-([0-9]+)-.*");

  private final Path path;

  private TempFolder(Path path) {
    this.path = path;
  }

  /** A new one in {@code temp}, which must be there. */
  public static TempFolder create(Path temp) {
    try {
      return new TempFolder(
          Files.createTempDirectory(
              temp, "flotilla-worker-%d-".formatted(ProcessHandle.current().pid())));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot make a folder for the browsers' profiles in " + temp + "", e);
    }
  }

  Path path() {
    return path;
  }

  /** Removes it, and what ended browsers have left in it. */
  public void delete() {
    delete(path);
  }

  /** Removes what workers that are no more have left in {@code temp}. */
  public static void sweep(Path temp) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temp, "flotilla-worker-*")) {
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
    try (var paths = Files.walk(folder)) {
      for (var each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // The sweep at the next start takes what a dying process still wrote.
    }
  }
}
