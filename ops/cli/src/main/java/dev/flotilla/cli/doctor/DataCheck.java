package dev.flotilla.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The data folder can be written, and its disk has room. */
record DataCheck(Path data) implements Check {
  private static final long GIB = 1L << 30;

  @Override
  public Finding look() throws IOException {
    var there = data.toAbsolutePath().normalize();
    // The root exists, so this ends.
    while (!Files.exists(there)) {
      there = Objects.requireNonNull(there.getParent());
    }
    if (!Files.isWritable(there)) {
      return Finding.fail(
          "data folder", there + " cannot be written", "use --data with a folder of your own");
    }
    var free = Files.getFileStore(there).getUsableSpace();
    var detail = "%s can be written, %.1f GiB free".formatted(there, (double) free / GIB);
    return free < GIB
        ? Finding.warn("data folder", detail, "make room; a fleet and its browsers want 1 GiB")
        : Finding.ok("data folder", detail);
  }
}
