package dev.flotilla.coordinator.outcome;

import dev.flotilla.protocol.api.ActionState;
import java.time.Duration;

/** What becomes of an action after an attempt. */
public sealed interface Disposition {
  /** It has come to its end. */
  record Finish(ActionState state) implements Disposition {}

  /**
   * A part of it is done: the next one when pace and tokens allow, from the report's cursor. The
   * attempt does not count; after {@code mostParts} it ends.
   */
  record Continue(int mostParts) implements Disposition {}

  /** All its parts together decide: whole, it is done; anything else concludes nothing. */
  record Conclude() implements Disposition {}

  /** Again later, and this attempt counts; out of attempts it ends as not sent. */
  record Retry(Duration after) implements Disposition {}

  /**
   * Again later. The attempt counts only while its kind goes on with the pack: what drift has
   * stopped comes back with a mended one, however often it met the old.
   */
  record RetryUnlessHalted(Duration after) implements Disposition {}

  /** Again later, and this attempt does not count. */
  record Snooze(Duration after) implements Disposition {}

  /** It may have been done: look first. */
  record Doubt(Duration after) implements Disposition {}

  /** The look proved nothing: look again; after three a person decides. */
  record LookAgain(Duration after) implements Disposition {}

  /** The look found that it was not done. The second time in a row it counts as proved. */
  record Absent(Duration after) implements Disposition {}
}
