package dev.flotilla.drills.fleet;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sites a fleet works on beside its practice site, and how their packs are handled.
 *
 * @param origins where each is, by name
 * @param packs a folder with packs of our own, on top of those of the build
 * @param acceptedTerms sites whose terms the operator has accepted
 * @param driftCoolDown how long a kind of action waits after drift, in whole seconds; empty for the
 *     coordinator's own time
 */
public record FleetSites(
    Map<String, String> origins,
    Optional<Path> packs,
    List<String> acceptedTerms,
    Optional<Duration> driftCoolDown) {
  /** None. */
  public static final FleetSites NONE = new FleetSites(Map.of(), Optional.empty(), List.of());

  public FleetSites {
    origins = Map.copyOf(origins);
    acceptedTerms = List.copyOf(acceptedTerms);
  }

  /** With the coordinator's own time after drift. */
  public FleetSites(Map<String, String> origins, Optional<Path> packs, List<String> acceptedTerms) {
    this(origins, packs, acceptedTerms, Optional.empty());
  }

  /** None, with another time after drift. */
  public static FleetSites coolingDown(Duration time) {
    return new FleetSites(Map.of(), Optional.empty(), List.of(), Optional.of(time));
  }

  /** None, with packs of our own for the practice site. */
  public static FleetSites withPacks(Path folder) {
    return new FleetSites(Map.of(), Optional.of(folder), List.of());
  }
}
