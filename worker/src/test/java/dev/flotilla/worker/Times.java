package dev.flotilla.worker;

import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Intervals;
import java.util.Map;

/** Intervals as a coordinator would dictate them, in the figures of the lease protocol. */
public final class Times {
  private Times() {}

  public static Intervals usual() {
    return of(15_000, 3_000);
  }

  public static Intervals of(long leaseMs, long clickTimeoutMs) {
    return new Intervals(
        leaseMs,
        leaseMs / 3,
        1_000,
        2_000,
        3_000,
        clickTimeoutMs,
        10_000,
        25_000,
        120_000,
        60_000,
        Map.of(ActionKind.INVITE, 90_000L, ActionKind.VIEW, 60_000L));
  }
}
