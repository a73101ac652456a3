package dev.flotilla.drills.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log. */
public final class LogTail {
  private static final int BYTES = 8_192;

  private LogTail() {}

  /** At most {@code lines} lines from the end; none where there is no such file. */
  public static List<String> of(Path file, int lines) {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      var from = Math.max(0, in.length() - BYTES);
      in.seek(from);
      var bytes = new byte[(int) (in.length() - from)];
      in.readFully(bytes);
      var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException e) {
      return List.of();
    }
  }
}
