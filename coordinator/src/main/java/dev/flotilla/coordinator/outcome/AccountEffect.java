package dev.flotilla.coordinator.outcome;

import dev.flotilla.protocol.ActionKind;
import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of the account after an attempt. A stop sign of the site always slows or stops it.
 */
public sealed interface AccountEffect {
  record None() implements AccountEffect {}

  /** It rests, wholly or for one kind of action. */
  record Cool(Duration time, Optional<ActionKind> kind, String reason) implements AccountEffect {}

  /** It rests until the 1st of the next month, in UTC: the site counts by months. */
  record CoolForMonth(String reason) implements AccountEffect {}

  /** Until the 1st of the next month, in UTC, it invites nobody with a note that must go along. */
  record NoNotesForMonth(String reason) implements AccountEffect {}

  /** It stops until a person has looked. */
  record Stop(String reason) implements AccountEffect {}
}
