package dev.flotilla.coordinator.console;

import dev.flotilla.coordinator.pack.Halted;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.protocol.api.PackView.Circuit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the page of packs shows, in words.
 *
 * @param problem what was wrong with the form just sent, empty where nothing was
 */
public record PacksShown(List<Site> sites, String problem) {
  public PacksShown {
    sites = List.copyOf(sites);
  }

  /** A site: {@code rollback} is what a rollback would do, empty where there is nothing to do. */
  public record Site(
      String name,
      String where,
      String inForce,
      String rollback,
      List<VersionRow> versions,
      List<CircuitRow> circuits,
      List<PackView.ElementUse> elements) {
    public Site {
      versions = List.copyOf(versions);
      circuits = List.copyOf(circuits);
      elements = List.copyOf(elements);
    }
  }

  /** A version and what it is used for. */
  public record VersionRow(String version, String use, String digest) {}

  /** A kind of action that met pages unlike the pack; {@code alert} where it waits. */
  public record CircuitRow(
      String kind, String version, String state, int misses, String next, boolean alert) {}

  static PacksShown of(List<PackView> packs, String problem, Instant now) {
    return new PacksShown(packs.stream().map(pack -> site(pack, now)).toList(), problem);
  }

  private static Site site(PackView pack, Instant now) {
    return new Site(
        pack.site(),
        pack.origin() == null ? "not a site of this fleet" : "at " + pack.origin(),
        inForce(pack),
        rollback(pack),
        pack.versions().stream()
            .map(v ->
                new VersionRow(v.version(), use(pack, v.version()), v.digest().substring(0, 12)))
            .toList(),
        pack.circuits().stream().map(c -> circuit(pack, c, now)).toList(),
        pack.elements());
  }

  private static String inForce(PackView pack) {
    if (pack.released().isEmpty()) {
      return "No version is released.";
    }
    return pack.canary() == null
        ? "Version " + pack.released() + " is in force."
        : "Version %s is in force; %d%% of the accounts try %s."
            .formatted(pack.released(), pack.canaryPercent(), pack.canary());
  }

  private static String rollback(PackView pack) {
    if (pack.canary() != null) {
      return "End the canary " + pack.canary();
    }
    return pack.previous() == null ? "" : "Roll back to " + pack.previous();
  }

  private static String use(PackView pack, String version) {
    if (version.equals(pack.released())) {
      return "in force";
    }
    if (version.equals(pack.canary())) {
      return "canary, " + pack.canaryPercent() + "% of the accounts";
    }
    return version.equals(pack.previous()) ? "in force before" : "";
  }

  private static CircuitRow circuit(PackView pack, Circuit circuit, Instant now) {
    return new CircuitRow(
        circuit.kind().wire().replace('_', ' '),
        circuit.version(),
        switch (circuit.state()) {
          case CLOSED -> "goes on";
          case OPEN -> "waits";
          case HALF_OPEN -> "one account tries";
        },
        circuit.misses(),
        circuit.state() == Circuit.State.OPEN && circuit.probeAt() != null
            ? Until.words(now, Objects.requireNonNull(circuit.probeAt()))
            : "",
        Halted.of(pack).contains(circuit));
  }
}
