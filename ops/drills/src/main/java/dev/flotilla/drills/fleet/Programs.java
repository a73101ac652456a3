package dev.flotilla.drills.fleet;

import java.util.Map;

/**
 * The main classes of a fleet's processes. They are named, not imported: a fleet is only ever
 * talked to from outside.
 */
public record Programs(String coordinator, String worker, String practiceSite) {
  /** The real ones. */
  public static final Programs REAL =
      new Programs(
          "dev.flotilla.coordinator.Main",
          "dev.flotilla.worker.Main",
          "dev.flotilla.practice.Main");

  /**
   * What the practice site is told. It brings no logging of its own; beside programs that do, its
   * libraries would find theirs and say far too much.
   */
  public static final Map<String, String> QUIET =
      Map.of(
          "slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider",
          "slf4j.internal.verbosity", "WARN");
}
