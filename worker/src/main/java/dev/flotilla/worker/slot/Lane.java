package dev.flotilla.worker.slot;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import dev.flotilla.protocol.Session;
import dev.flotilla.worker.browser.BrowserHost;
import dev.flotilla.worker.browser.ParkedContexts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A driver, its browser and the contexts parked in it, all used by one thread. Other threads may
 * ask whether it is stuck, and end its browser; the lane then starts another when it next needs
 * one.
 */
public final class Lane {
  private record Watch(long endNanos, long stallNanos, Pulse pulse) {}

  private static final int PARKED = 50;
  // Browsers grow; a fresh one costs half a second.
  private static final int RETIRE_AFTER = 1_000;

  private final String name;
  private final Clocks clocks;
  private final Function<Boolean, BrowserHost> start;
  private final ParkedContexts parked = new ParkedContexts(PARKED);
  private volatile @Nullable BrowserHost host;
  private volatile @Nullable Watch watch;
  private volatile boolean ended;
  private boolean loopbackOnly;
  private int uses;

  /** {@code start} starts a browser, kept to this machine or not. */
  public Lane(String name, Clocks clocks, Function<Boolean, BrowserHost> start) {
    this.name = name;
    this.clocks = clocks;
    this.start = start;
  }

  /** Its name, such as {@code lane-1}. */
  public String name() {
    return name;
  }

  /** The accounts whose context is still open here. */
  List<String> warm() {
    return parked.accounts();
  }

  /** The account's context, parked or new, in a browser that may reach {@code origin}. */
  BrowserContext context(String account, Session session, String origin) {
    var browser = browser(Origins.isLoopback(origin));
    uses++;
    return parked
        .take(account, session.version())
        .orElseGet(() -> browser.context(session.storageState()));
  }

  private BrowserHost browser(boolean loopback) {
    var running = host;
    if (running != null && running.alive() && loopbackOnly == loopback && uses < RETIRE_AFTER) {
      return running;
    }
    close();
    loopbackOnly = loopback;
    uses = 0;
    var fresh = start.apply(loopback);
    host = fresh;
    return fresh;
  }

  /** Keeps a context without pages for the account's next lease. */
  void park(String account, BrowserContext context, long sessionVersion) {
    parked.park(account, context, sessionVersion);
  }

  /** Ends a context that is not worth keeping. */
  void discard(BrowserContext context) {
    try {
      context.close();
    } catch (PlaywrightException e) {
      kill(); // a browser that cannot even close a context is none to go on with
    }
  }

  /** An attempt begins: it must end within {@code capMs}, and never stand still for long. */
  void watched(Pulse pulse, long capMs, long stallMs) {
    ended = false;
    watch =
        new Watch(
            clocks.nanos() + TimeUnit.MILLISECONDS.toNanos(capMs),
            TimeUnit.MILLISECONDS.toNanos(stallMs),
            pulse);
  }

  /** The attempt has ended. Answers whether its browser was ended under it. */
  boolean unwatched() {
    watch = null;
    return ended;
  }

  /** Why the lane's browser should be ended now, if it should. */
  Optional<String> overdue() {
    var now = watch;
    if (now == null || ended) {
      return Optional.empty();
    }
    var beat = now.pulse.beat();
    if (clocks.nanos() - now.endNanos >= 0) {
      return Optional.of("the attempt took longer than it may, at " + beat.step());
    }
    return clocks.nanos() - beat.atNanos() >= now.stallNanos
        ? Optional.of("the attempt stands still at " + beat.step())
        : Optional.empty();
  }

  /** Ends the browser at once; any thread may. */
  public void kill() {
    ended = true;
    var running = host;
    if (running != null) {
      running.kill();
    }
  }

  /** Ends the browser in order. */
  void close() {
    parked.clear();
    var running = host;
    host = null;
    if (running != null) {
      running.close();
    }
  }
}
