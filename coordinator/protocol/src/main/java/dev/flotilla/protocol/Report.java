package dev.flotilla.protocol;

/**
 * How an attempt ended: {@code POST /v1/leases/{id}/reports}. Settles once; sent again it gets the
 * same kind of answer.
 *
 * @param tookMs from the assignment to this report
 */
public record Report(
    Claim claim,
    String action,
    int attempt,
    Mode mode,
    Outcome outcome,
    Verdict verdict,
    Evidence evidence,
    long tookMs) {}
