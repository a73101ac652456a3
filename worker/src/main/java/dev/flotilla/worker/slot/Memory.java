package dev.flotilla.worker.slot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process takes of the machine's memory. */
final class Memory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String RESIDENT = "VmRSS:";

  private Memory() {}

  /** Resident bytes of the worker's own process; what the JVM holds where the machine won't say. */
  static long residentBytes() {
    try (var lines = Files.lines(STATUS, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith(RESIDENT))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(kib -> Long.parseLong(kib) * 1024)
          .findFirst()
          .orElseGet(Memory::ofJvm);
    } catch (IOException e) {
      return ofJvm();
    }
  }

  private static long ofJvm() {
    return Runtime.getRuntime().totalMemory();
  }
}
