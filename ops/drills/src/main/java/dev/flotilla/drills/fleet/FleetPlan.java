package dev.flotilla.drills.fleet;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a fleet is made of.
 *
 * @param data its folder: logs, Redis, keys, the practice site's ledger
 * @param redisUrl a running Redis to use in place of one of its own
 * @param coordinatorPort on loopback
 * @param practice absent for a fleet without a practice site
 * @param environment what the processes find beside the supervisor's own
 */
public record FleetPlan(
    Path data,
    Optional<String> redisUrl,
    int coordinatorPort,
    Optional<Practice> practice,
    FleetSites sites,
    int workers,
    Map<String, String> environment,
    Programs programs) {

  /**
   * The practice site of a fleet.
   *
   * @param keeps whether its ledger outlives it
   */
  public record Practice(int port, int people, int seats, long seed, boolean keeps) {}

  public FleetPlan {
    environment = Map.copyOf(environment);
  }

  /** The running Redis that {@code FLOTILLA_REDIS_URL} names. */
  public static Optional<String> redisUrl(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("FLOTILLA_REDIS_URL")).filter(url -> !url.isBlank());
  }

  /** The same with other main classes. */
  public FleetPlan with(Programs others) {
    return new FleetPlan(
        data, redisUrl, coordinatorPort, practice, sites, workers, environment, others);
  }
}
