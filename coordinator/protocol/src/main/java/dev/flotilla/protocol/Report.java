package dev.flotilla.protocol;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended: {@code POST /v1/leases/{id}/reports}. Settles once; sent again it gets the
 * same kind of answer.
 *
 * @param tookMs from the assignment to this report
 * @param cursor where to go on, for an action done in parts; absent when this was all
 * @param pending what was read of the pending list, absent for every other action
 */
public record Report(
    Claim claim,
    String action,
    int attempt,
    Mode mode,
    Outcome outcome,
    Verdict verdict,
    Evidence evidence,
    long tookMs,
    @Nullable String cursor,
    @Nullable PendingPart pending) {
  /** The longest {@code cursor}, in characters. */
  public static final int MAX_CURSOR = 500;
}
