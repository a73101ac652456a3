package dev.flotilla.practice;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Tells whoever started the process where it serves, in a file that is there whole or not at all.
 */
final class Announcement {
  private Announcement() {}

  static void write(Path file, String url, long pid) throws IOException {
    var directory = file.toAbsolutePath().getParent();
    var part = Files.createTempFile(directory, "announce", ".part");
    try {
      Files.writeString(part, new JsonObject().put("url", url).put("pid", pid).encode());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
