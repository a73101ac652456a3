package dev.flotilla.drills.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sites a fleet works on beside its practice site.
 *
 * @param origins where each is, by name
 * @param packs a folder with packs of our own, on top of those of the build
 * @param acceptedTerms sites whose terms the operator has accepted
 */
public record FleetSites(
    Map<String, String> origins, Optional<Path> packs, List<String> acceptedTerms) {
  /** None. */
  public static final FleetSites NONE = new FleetSites(Map.of(), Optional.empty(), List.of());

  public FleetSites {
    origins = Map.copyOf(origins);
    acceptedTerms = List.copyOf(acceptedTerms);
  }
}
