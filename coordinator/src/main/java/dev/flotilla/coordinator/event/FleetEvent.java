package dev.flotilla.coordinator.event;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Lookup;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Verdict;
import java.util.List;

/** Something that happened to the fleet. Ids only: no name, address or text of a person. */
public sealed interface FleetEvent {
  record ActionSubmitted(String account, String action, ActionKind kind) implements FleetEvent {}

  /** A worker has acknowledged; {@code waitedMs} is how long its poll had waited. */
  record LeaseGranted(String account, String worker, long epoch, String pack)
      implements FleetEvent {}

  record LeaseOffered(String account, String worker, long epoch, long waitedMs)
      implements FleetEvent {}

  record LeaseLost(String account, String worker, long epoch, boolean offered)
      implements FleetEvent {}

  record LeaseReleased(String account, String worker, long epoch) implements FleetEvent {}

  /** A message with an old epoch was refused. */
  record Fenced(String lease, String call) implements FleetEvent {}

  record PermitGiven(String account, String action, ActionKind kind) implements FleetEvent {}

  record PermitDenied(String account, String action, String why) implements FleetEvent {}

  record ActionReported(
      String account,
      String action,
      ActionKind kind,
      Mode mode,
      Outcome outcome,
      Verdict verdict,
      boolean terminal,
      long tookMs)
      implements FleetEvent {}

  /** A person decided what nothing else could; {@code outcome} is that of the last attempt. */
  record ActionResolved(
      String account, String action, ActionKind kind, Outcome outcome, Verdict verdict)
      implements FleetEvent {}

  record AccountStopped(String account, String reason) implements FleetEvent {}

  /** A version is in force for {@code percent} of the accounts. */
  record PackReleased(String site, String version, int percent) implements FleetEvent {}

  /** How elements were found during an attempt, and whether its page was unlike the pack. */
  record PackLooked(
      String site, String version, ActionKind kind, boolean drifted, List<Lookup> lookups)
      implements FleetEvent {
    public PackLooked {
      lookups = List.copyOf(lookups);
    }
  }

  /**
   * Pages and pack disagree: nothing of the kind is begun under this version. {@code withdrawn}: it
   * was a canary, and its accounts go back to the released version.
   */
  record CircuitOpened(String site, String version, ActionKind kind, boolean withdrawn)
      implements FleetEvent {}

  /** An account tried, and pages are as the pack knows them again. */
  record CircuitClosed(String site, String version, ActionKind kind) implements FleetEvent {}

  record WorkerRegistered(String worker, String name, int slots) implements FleetEvent {}
}
