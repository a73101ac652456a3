package dev.flotilla.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Extends a lease: {@code POST /v1/leases/{id}/renewals}.
 *
 * @param action the action in hand, absent between actions
 * @param progress grows with every step done, so that a stall shows
 * @param rssBytes resident memory of the worker process
 * @param held every lease the worker believes it holds, so that both sides can compare
 */
public record Renewal(
    Claim claim,
    @Nullable String action,
    Phase phase,
    long progress,
    long rssBytes,
    List<Held> held) {
  public Renewal {
    held = List.copyOf(held);
  }
}
