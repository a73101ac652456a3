package dev.flotilla.worker.slot;

import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.worker.client.Reply;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews one lease, on a thread of its own so that it never waits for a page. It only moves the
 * fence's deadline; that the lease is lost is known without it.
 */
final class Heart implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Heart.class);

  private final String lease;
  private final Intervals intervals;
  private final Clocks clocks;
  private final SelfFence fence;
  private final Orders orders;
  private final Supplier<Reply<Renewed>> renewal;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition closing = lock.newCondition();
  private boolean closed;

  Heart(
      String lease,
      Intervals intervals,
      Clocks clocks,
      SelfFence fence,
      Orders orders,
      Supplier<Reply<Renewed>> renewal) {
    this.lease = lease;
    this.intervals = intervals;
    this.clocks = clocks;
    this.fence = fence;
    this.orders = orders;
    this.renewal = renewal;
  }

  /** Begins to beat by itself. */
  Heart start() {
    Thread.ofPlatform().daemon().name("heart-" + lease).start(this::run);
    return this;
  }

  /** One renewal; answers the pause until the next, in milliseconds. */
  long beat() {
    var sent = clocks.nanos();
    return switch (renewal.get()) {
      case Reply.Yes<Renewed>(var renewed) -> {
        fence.extend(sent, renewed.remainingMs());
        orders.given(renewed.order());
        yield intervals.renewEveryMs();
      }
      case Reply.No<Renewed>(var code, var detail) -> {
        if (code == ErrorCode.STALE_LEASE || code == ErrorCode.REGISTER_AGAIN) {
          LOG.atWarn().addKeyValue("lease", lease).log("Lease lost: {}", detail);
          fence.close("the coordinator says the lease is no longer ours");
        } else {
          LOG.atWarn().addKeyValue("lease", lease).log("Renewal refused: {}", detail);
        }
        yield intervals.renewRetryMs();
      }
      case Reply.Silence<Renewed>(var reason) -> {
        LOG.atWarn().addKeyValue("lease", lease).log("Renewal unanswered: {}", reason);
        yield intervals.renewRetryMs();
      }
    };
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      closing.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    var pause = intervals.renewEveryMs();
    while (waited(pause) && fence.closed().isEmpty()) {
      pause = beat();
    }
  }

  private boolean waited(long ms) {
    lock.lock();
    try {
      var left = TimeUnit.MILLISECONDS.toNanos(ms);
      while (!closed && left > 0) {
        left = closing.awaitNanos(left);
      }
      return !closed;
    } catch (InterruptedException e) {
      return false;
    } finally {
      lock.unlock();
    }
  }
}
