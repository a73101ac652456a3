package dev.flotilla.coordinator.redis;

/**
 * The time every function is called with: empty in a fleet, where the library's guarded clock
 * decides.
 */
@FunctionalInterface
public interface FleetClock {
  /** Milliseconds as decimal text, or empty for the library's own clock. */
  String now();

  /** The clock of a running fleet. */
  static FleetClock ofStore() {
    return () -> "";
  }
}
