package dev.flotilla.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Enough memory for a coordinator and two workers with two browsers each. */
record MemoryCheck(Path meminfo) implements Check {
  private static final long WANTED_MB = 2_000;

  @Override
  public Finding look() throws IOException {
    if (!Files.isReadable(meminfo)) {
      return Finding.ok("memory", "cannot be asked here; 2 GB free are enough for the demo");
    }
    try (var lines = Files.lines(meminfo)) {
      var free =
          lines
              .filter(line -> line.startsWith("MemAvailable:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
              .findFirst()
              .orElse(0);
      var detail = free + " MB available";
      return free < WANTED_MB
          ? Finding.warn("memory", detail, "try ./flotilla demo --workers 1 --seats 4")
          : Finding.ok("memory", detail);
    }
  }
}
