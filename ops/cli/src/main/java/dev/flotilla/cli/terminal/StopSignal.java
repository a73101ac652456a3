package dev.flotilla.cli.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C and SIGTERM into a request that the command's own thread sees, and keeps the process
 * alive until that thread has put everything in order.
 */
public final class StopSignal implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(75);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "stop-signal");

  private StopSignal() {}

  /** From now on the process waits for {@link #close} before it ends. */
  public static StopSignal install() {
    var signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  private void ask() {
    asked.countDown();
    try {
      // Whether in time or not, there is nothing more to wait for afterwards.
      var inTime = done.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
      assert inTime || done.getCount() > 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the process was asked to end. */
  public boolean asked() {
    return asked.getCount() == 0;
  }

  /** Waits at most that long; true as soon as the process is asked to end. */
  public boolean await(Duration longest) throws InterruptedException {
    return asked.await(Math.max(0, longest.toMillis()), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    done.countDown();
    if (!asked()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process began to end this very moment; the hook sees that all is done.
      }
    }
  }
}
