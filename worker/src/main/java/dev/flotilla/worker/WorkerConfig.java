package dev.flotilla.worker;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a worker is told at its start.
 *
 * @param name what people call it
 * @param lanes how many accounts it acts for at once
 * @param browser the one to use, empty to find one
 * @param driverCache where the browser driver is unpacked, once for each version
 * @param token the fleet's secret, where it has one
 * @param version the build
 */
record WorkerConfig(
    URI coordinator,
    String name,
    int lanes,
    Optional<Path> browser,
    Path driverCache,
    Optional<String> token,
    String version) {
  private static final int MOST_LANES = 16;

  WorkerConfig {
    if (lanes < 1 || lanes > MOST_LANES) {
      throw new IllegalArgumentException(
          "--lanes must be 1 to %d, but is %d".formatted(MOST_LANES, lanes));
    }
    if (coordinator.getHost() == null) {
      throw new IllegalArgumentException(
          "--coordinator must be an address such as http://127.0.0.1:7400, but is " + coordinator);
    }
  }
}
