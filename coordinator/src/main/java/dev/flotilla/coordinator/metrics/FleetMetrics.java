package dev.flotilla.coordinator.metrics;

import dev.flotilla.coordinator.event.FleetEvent;
import dev.flotilla.coordinator.pack.ElementResult;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Scope;
import dev.flotilla.protocol.Verdict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/**
 * Counts what happens. Labels come from closed sets only: no account, contact, address or worker is
 * ever one.
 */
public final class FleetMetrics {
  private final MeterRegistry registry;

  public FleetMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Listens to every event. */
  public void on(FleetEvent event) {
    switch (event) {
      case FleetEvent.ActionSubmitted e ->
          count(
              "flotilla.actions.submitted", "Actions taken into a queue", "kind", e.kind().wire());
      case FleetEvent.LeaseOffered e ->
          Timer.builder("flotilla.lease.acquire")
              .description("How long the poll that got a lease had waited")
              .register(registry)
              .record(Duration.ofMillis(e.waitedMs()));
      case FleetEvent.LeaseGranted e ->
          count("flotilla.leases.granted", "Leases acknowledged by a worker");
      case FleetEvent.LeaseLost e ->
          count(
              "flotilla.leases.lost",
              "Leases taken back",
              "reason",
              e.offered() ? "unacknowledged" : "expired");
      case FleetEvent.LeaseReleased e ->
          count("flotilla.leases.released", "Leases that ended cleanly");
      case FleetEvent.Fenced e ->
          count(
              "flotilla.fence.rejections",
              "Messages refused because the lease had moved on",
              "where",
              e.call());
      case FleetEvent.PermitGiven e ->
          count("flotilla.permits.given", "Permits for a commit", "kind", e.kind().wire());
      case FleetEvent.PermitDenied e -> count("flotilla.permits.denied", "Permits refused");
      case FleetEvent.ActionReported e -> reported(e);
      case FleetEvent.ActionResolved e -> {
        count(
            "flotilla.actions.resolved",
            "Actions that a person decided",
            "kind",
            e.kind().wire(),
            "verdict",
            e.verdict().wire());
        completed(e.kind(), e.outcome());
      }
      case FleetEvent.AccountStopped e ->
          count("flotilla.seats.stopped", "Accounts stopped until a person has looked");
      case FleetEvent.PackReleased e ->
          count("flotilla.pack.releases", "Packs put in force", "site", e.site());
      case FleetEvent.PackLooked e -> looked(e);
      case FleetEvent.CircuitOpened e ->
          count(
              "flotilla.pack.circuit.openings",
              "How often pages unlike the pack stopped a kind of action",
              "site",
              e.site(),
              "kind",
              e.kind().wire());
      case FleetEvent.CircuitClosed e ->
          count(
              "flotilla.pack.circuit.closings",
              "How often a kind of action went on after a try",
              "site",
              e.site(),
              "kind",
              e.kind().wire());
      case FleetEvent.WorkerRegistered e ->
          count("flotilla.workers.registered", "Registrations of workers");
    }
  }

  private void looked(FleetEvent.PackLooked e) {
    ElementResult.count(e.lookups())
        .forEach((use, times) ->
            counter(
                    "flotilla.pack.lookups",
                    "How elements of a pack were found",
                    "site",
                    e.site(),
                    "version",
                    e.version(),
                    "element",
                    use.element(),
                    "result",
                    use.result())
                .increment(times));
    if (e.drifted()) {
      count(
          "flotilla.pack.unrecognised.pages",
          "Pages that were none the pack knows",
          "site",
          e.site(),
          "version",
          e.version());
    }
  }

  private void reported(FleetEvent.ActionReported e) {
    Timer.builder("flotilla.action.duration")
        .description("From assignment to report")
        .tag("kind", e.kind().wire())
        .tag("outcome", e.outcome().wire())
        .register(registry)
        .record(Duration.ofMillis(e.tookMs()));
    if (e.mode() == Mode.VERIFY) {
      count(
          "flotilla.action.verifications",
          "Looks at actions in doubt",
          "kind",
          e.kind().wire(),
          "result",
          looked(e.verdict()));
    }
    if (e.terminal()) {
      completed(e.kind(), e.outcome());
    }
  }

  private void completed(ActionKind kind, Outcome outcome) {
    count(
        "flotilla.actions.completed",
        "Actions that came to their end",
        "kind",
        kind.wire(),
        "outcome",
        outcome.wire(),
        "fault",
        fault(outcome.scope()));
  }

  private static String looked(Verdict verdict) {
    return switch (verdict) {
      case SENT -> "confirmed";
      case NOT_SENT -> "contradicted";
      case UNKNOWN -> "unconfirmed";
    };
  }

  private static String fault(Scope scope) {
    return switch (scope) {
      case NONE -> "none";
      case CONTACT, CONTENT -> "target";
      case ACCOUNT -> "seat";
      case SITE -> "site";
      case FLEET -> "fleet";
    };
  }

  private void count(String name, String description, String... tags) {
    counter(name, description, tags).increment();
  }

  private Counter counter(String name, String description, String... tags) {
    return Counter.builder(name).description(description).tags(tags).register(registry);
  }
}
