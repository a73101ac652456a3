package dev.flotilla.worker.slot;

import dev.flotilla.worker.page.Fence;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The worker's own deadline for a lease: when the last good renewal was sent, plus the lease, less
 * a margin. It closes before anyone else can be granted the account, without being told. Once
 * closed it stays closed. Thread-safe.
 */
final class SelfFence implements Fence {
  private static final long MAX_DISAGREEMENT_MS = 1_000;

  private final Clocks clocks;
  private final long marginMs;
  private long deadline;
  private long markNanos;
  private long markWallMs;
  private OptionalLong markUptimeMs = OptionalLong.empty();
  private @Nullable String reason;

  /** {@code sentNanos} is when the call was sent that was answered with {@code remainingMs}. */
  SelfFence(Clocks clocks, long marginMs, long sentNanos, long remainingMs) {
    this.clocks = clocks;
    this.marginMs = marginMs;
    this.deadline = deadline(sentNanos, remainingMs);
    mark();
  }

  /** A later call was answered so. */
  synchronized void extend(long sentNanos, long remainingMs) {
    if (closed().isEmpty()) {
      var later = deadline(sentNanos, remainingMs);
      deadline = later - deadline > 0 ? later : deadline;
      mark();
    }
  }

  /** Closes at once. */
  synchronized void close(String why) {
    reason = reason == null ? why : reason;
  }

  @Override
  public synchronized Optional<String> closed() {
    if (reason == null && clocks.nanos() - deadline >= 0) {
      reason = "the lease could not be renewed in time";
    }
    if (reason == null && clocksDisagree()) {
      reason = "the machine's clocks disagree, so the lease's end is not known";
    }
    return Optional.ofNullable(reason);
  }

  @Override
  public synchronized long remainingMs() {
    return closed().isPresent() ? 0 : TimeUnit.NANOSECONDS.toMillis(deadline - clocks.nanos());
  }

  private long deadline(long sentNanos, long remainingMs) {
    return sentNanos + TimeUnit.MILLISECONDS.toNanos(remainingMs - marginMs);
  }

  private void mark() {
    markNanos = clocks.nanos();
    markWallMs = clocks.wallMs();
    markUptimeMs = clocks.uptimeMs();
  }

  private boolean clocksDisagree() {
    var passed = TimeUnit.NANOSECONDS.toMillis(clocks.nanos() - markNanos);
    var wall = clocks.wallMs() - markWallMs;
    var uptime = clocks.uptimeMs();
    return Math.abs(wall - passed) >= MAX_DISAGREEMENT_MS
        || (uptime.isPresent()
            && markUptimeMs.isPresent()
            && Math.abs(uptime.getAsLong() - markUptimeMs.getAsLong() - passed)
                >= MAX_DISAGREEMENT_MS);
  }
}
