package dev.flotilla.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.protocol.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Tells whoever started the worker that it is registered. Appears whole or not at all. */
final class Announcement {
  private record Said(long pid, String worker) {}

  private Announcement() {}

  static void write(Path file, String worker) {
    try {
      var text = text(new Said(ProcessHandle.current().pid(), worker));
      var folder = folder(file);
      var fresh = Files.createTempFile(folder, "announce-", ".tmp");
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the announcement to " + file, e);
    }
  }

  private static Path folder(Path file) {
    @Nullable Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("--announce must name a file, but is " + file);
    }
    return parent;
  }

  private static String text(Said said) throws JsonProcessingException {
    return Wire.JSON.writeValueAsString(said);
  }
}
