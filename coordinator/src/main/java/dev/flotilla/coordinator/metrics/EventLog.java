package dev.flotilla.coordinator.metrics;

import static net.logstash.logback.argument.StructuredArguments.kv;

import dev.flotilla.coordinator.event.FleetEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each change of state, with ids as fields; never a name, a note or a page. */
public final class EventLog {
  private static final Logger LOG = LoggerFactory.getLogger("flotilla.events");

  /** Listens to every event. */
  public void on(FleetEvent event) {
    switch (event) {
      case FleetEvent.ActionSubmitted e ->
          LOG.debug(
              "action submitted",
              kv("account_id", e.account()),
              kv("action_id", e.action()),
              kv("kind", e.kind().wire()));
      case FleetEvent.LeaseOffered e ->
          LOG.debug(
              "lease offered",
              kv("account_id", e.account()),
              kv("worker_id", e.worker()),
              kv("epoch", e.epoch()));
      case FleetEvent.LeaseGranted e ->
          LOG.info(
              "lease granted",
              kv("account_id", e.account()),
              kv("worker_id", e.worker()),
              kv("epoch", e.epoch()),
              kv("pack", e.pack()));
      case FleetEvent.LeaseLost e ->
          LOG.warn(
              "lease taken back",
              kv("account_id", e.account()),
              kv("worker_id", e.worker()),
              kv("epoch", e.epoch()),
              kv("unacknowledged", e.offered()));
      case FleetEvent.LeaseReleased e ->
          LOG.info(
              "lease released",
              kv("account_id", e.account()),
              kv("worker_id", e.worker()),
              kv("epoch", e.epoch()));
      case FleetEvent.Fenced e ->
          LOG.warn(
              "message with an old epoch refused", kv("lease_id", e.lease()), kv("call", e.call()));
      case FleetEvent.PermitGiven e ->
          LOG.info(
              "permit given",
              kv("account_id", e.account()),
              kv("action_id", e.action()),
              kv("kind", e.kind().wire()));
      case FleetEvent.PermitDenied e ->
          LOG.warn(
              "permit denied",
              kv("account_id", e.account()),
              kv("action_id", e.action()),
              kv("why", e.why()));
      case FleetEvent.ActionReported e ->
          LOG.info(
              "action reported",
              kv("account_id", e.account()),
              kv("action_id", e.action()),
              kv("kind", e.kind().wire()),
              kv("mode", e.mode().wire()),
              kv("outcome", e.outcome().wire()),
              kv("verdict", e.verdict().wire()),
              kv("duration_ms", e.tookMs()));
      case FleetEvent.ActionResolved e ->
          LOG.info(
              "action decided by a person",
              kv("account_id", e.account()),
              kv("action_id", e.action()),
              kv("kind", e.kind().wire()),
              kv("verdict", e.verdict().wire()));
      case FleetEvent.AccountStopped e ->
          LOG.warn("account stopped", kv("account_id", e.account()), kv("reason", e.reason()));
      case FleetEvent.PackReleased e ->
          LOG.info(
              "pack released",
              kv("site", e.site()),
              kv("pack", e.version()),
              kv("percent", e.percent()));
      case FleetEvent.PackLooked e -> {
        // Counted, not told: there is one an attempt.
      }
      case FleetEvent.CircuitOpened e ->
          LOG.warn(
              "alarm: pages are unlike the pack, and this kind of action waits",
              kv("site", e.site()),
              kv("pack", e.version()),
              kv("kind", e.kind().wire()),
              kv("canary_withdrawn", e.withdrawn()));
      case FleetEvent.CircuitClosed e ->
          LOG.info(
              "pages are as the pack knows them again",
              kv("site", e.site()),
              kv("pack", e.version()),
              kv("kind", e.kind().wire()));
      case FleetEvent.WorkerRegistered e ->
          LOG.info(
              "worker registered",
              kv("worker_id", e.worker()),
              kv("worker", e.name()),
              kv("slots", e.slots()));
    }
  }
}
