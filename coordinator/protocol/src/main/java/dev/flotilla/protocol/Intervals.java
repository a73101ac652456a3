package dev.flotilla.protocol;

import java.util.Map;

/**
 * Every time a worker goes by, in milliseconds, dictated at registration. The defaults and their
 * inequality are the coordinator's.
 *
 * @param leaseMs how long a lease lasts from its last renewal
 * @param renewEveryMs pause between renewals; {@code renewRetryMs} after a failed one
 * @param marginMs a worker stops this long before its lease can expire
 * @param permitMs a permit's life, from when it was asked for
 * @param clickTimeoutMs longest wait of any click; {@code navigationTimeoutMs} of any navigation
 * @param pollWaitMs longest wait of a lease poll
 * @param drainMs a draining worker gives up what it has after this
 * @param stallMs no progress for this long is a stall
 * @param actionCapMs longest an attempt may take, by kind
 */
public record Intervals(
    long leaseMs,
    long renewEveryMs,
    long renewRetryMs,
    long marginMs,
    long permitMs,
    long clickTimeoutMs,
    long navigationTimeoutMs,
    long pollWaitMs,
    long drainMs,
    long stallMs,
    Map<ActionKind, Long> actionCapMs) {
  public Intervals {
    actionCapMs = Map.copyOf(actionCapMs);
  }
}
