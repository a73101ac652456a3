package dev.flotilla.protocol.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.flotilla.protocol.ActionKind;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account as clients see it.
 *
 * @param pack the version its lease has, or its next one begins with
 * @param state where it stands
 * @param reason why it is paused or needs a human, in words
 * @param sessionVersion 0 until a session was given
 * @param lease the lease on it now, absent when nobody acts for it
 * @param queued actions waiting, by kind
 * @param outcomes settled actions, by outcome
 * @param nextDueAt the earliest time anything may be done for it; absent with nothing to do
 */
public record AccountView(
    String id,
    String name,
    String tenant,
    String site,
    String policy,
    String pack,
    State state,
    @Nullable String reason,
    long sessionVersion,
    @Nullable LeaseView lease,
    Map<ActionKind, Integer> queued,
    int inDoubt,
    Map<String, Integer> outcomes,
    @Nullable Instant nextDueAt,
    Instant createdAt) {

  public AccountView {
    queued = Map.copyOf(queued);
    outcomes = Map.copyOf(outcomes);
  }

  /** Where an account stands. */
  public enum State {
    /** No session was given yet. */
    NEEDS_SESSION,
    ACTIVE,
    /** Resting until {@code nextDueAt} because the site asked for it. */
    COOLING,
    /** Stopped by a person, until resumed. */
    PAUSED,
    /** Stopped by the site's answer, until a person has looked. */
    NEEDS_HUMAN;

    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A lease as clients see it. */
  public record LeaseView(
      String id, String worker, long epoch, String phase, @Nullable String action) {}
}
