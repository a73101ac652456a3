package dev.flotilla.coordinator;

import dev.flotilla.coordinator.lease.Timings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a coordinator is to run.
 *
 * @param port 0 for any free one
 * @param data where the session keys are
 * @param sites the origin of each site, by name
 * @param packs a directory of packs beside those that came with the build
 * @param acceptedTerms the sites whose packs' terms the operator accepts
 * @param hosts names it answers to beside loopback's
 * @param token what every call must carry, where there is one
 */
public record CoordinatorConfig(
    String host,
    int port,
    String redisUrl,
    Path data,
    Map<String, String> sites,
    Optional<Path> packs,
    Set<String> acceptedTerms,
    Set<String> hosts,
    Optional<String> token,
    Timings timings) {
  public CoordinatorConfig {
    sites = Map.copyOf(sites);
    acceptedTerms = Set.copyOf(acceptedTerms);
    hosts = Set.copyOf(hosts);
    if (token.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "the token is empty: put at least one character into --token-file");
    }
    if (!loopback(host) && token.isEmpty()) {
      throw new IllegalArgumentException(
          host
              + " can be reached from other machines and no token is set: give --token-file, or listen on 127.0.0.1");
    }
  }

  private static boolean loopback(String host) {
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
  }
}
