package dev.flotilla.drills.fleet;

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
}
