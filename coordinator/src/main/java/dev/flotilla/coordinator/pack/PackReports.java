package dev.flotilla.coordinator.pack;

import dev.flotilla.coordinator.event.FleetEvent.CircuitClosed;
import dev.flotilla.coordinator.event.FleetEvent.CircuitOpened;
import dev.flotilla.coordinator.event.FleetEvent.PackLooked;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a settled report tells of its pack: counted, and told where a circuit turned. */
public final class PackReports {
  private static final Logger LOG = LoggerFactory.getLogger(PackReports.class);

  private final PackStore packs;
  private final FleetEvents events;

  public PackReports(PackStore packs, FleetEvents events) {
    this.packs = packs;
    this.events = events;
  }

  /** {@code settled} is the settling function's answer, once for each report. */
  public void publish(Report report, ActionKind kind, Reply settled) {
    var site = settled.get("site");
    var version = settled.get("pack");
    var lookups = report.evidence().lookups();
    var drifted = report.outcome() instanceof Outcome.Drift;
    events.publish(new PackLooked(site, version, kind, drifted, lookups));
    // Counts for people to look at: a lost one is no reason to refuse a report that is settled.
    packs
        .count(site, version, lookups)
        .onFailure(e -> LOG.info("lookups were not counted: {}", e.getMessage()));
    switch (settled.get("circuit")) {
      case "opened" -> events.publish(new CircuitOpened(site, version, kind, false));
      case "withdrawn" -> events.publish(new CircuitOpened(site, version, kind, true));
      case "closed" -> events.publish(new CircuitClosed(site, version, kind));
      default -> {
        // Nothing turned.
      }
    }
  }
}
