package dev.flotilla.worker.slot;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the browser of a lane that is stuck. It sits outside the lanes, because a stopped browser
 * keeps its lane waiting past every timeout.
 */
public final class Watchdog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
  private static final long LOOK_EVERY_MS = 250;

  private final List<Lane> lanes;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("watchdog").factory());

  public Watchdog(List<Lane> lanes) {
    this.lanes = List.copyOf(lanes);
  }

  /** Begins to look by itself. */
  public void start() {
    var looking =
        clock.scheduleWithFixedDelay(
            this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    if (looking.isCancelled()) {
      throw new IllegalStateException("The watchdog was closed before it began");
    }
  }

  /** Looks at every lane once. */
  void look() {
    for (var lane : lanes) {
      try {
        lane.overdue()
            .ifPresent(why -> {
              LOG.atWarn().addKeyValue("lane", lane.name()).log("Browser ended: {}", why);
              lane.kill();
            });
      } catch (RuntimeException e) {
        LOG.atError()
            .addKeyValue("lane", lane.name())
            .setCause(e)
            .log("The watchdog could not end a browser; it tries again");
      }
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
