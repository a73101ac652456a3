package dev.flotilla.worker.flow;

import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Phase;
import dev.flotilla.selectors.Element;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.page.Sight;
import dev.flotilla.worker.page.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** One try at an assignment: its page, and what has been seen and done so far. */
public final class Attempt {
  private static final int MAX_SIGNAL = 200;
  // Long enough to cost nothing, short enough to hear of what only Java can see.
  private static final long WAKE_MS = 400;

  private final SitePage page;
  private final Pack pack;
  private final String origin;
  private final Assignment assignment;
  private final Intervals intervals;
  private final Permits permits;
  private final Progress progress;
  private final LongSupplier nanos;
  private final List<String> signals = new ArrayList<>();
  private boolean opened;
  private boolean committed;
  private boolean signedIn;

  public Attempt(
      SitePage page,
      Pack pack,
      String origin,
      Assignment assignment,
      Intervals intervals,
      Permits permits,
      Progress progress,
      LongSupplier nanos) {
    this.page = page;
    this.pack = pack;
    this.origin = origin;
    this.assignment = assignment;
    this.intervals = intervals;
    this.permits = permits;
    this.progress = progress;
    this.nanos = nanos;
  }

  /** What spoke for the ending, in the order seen. */
  public List<String> signals() {
    return List.copyOf(signals);
  }

  /** Whether the last look proved that the session is signed in. */
  public boolean signedIn() {
    return signedIn;
  }

  SitePage page() {
    return page;
  }

  Pack pack() {
    return pack;
  }

  String origin() {
    return origin;
  }

  Action action() {
    return assignment.action();
  }

  Mode mode() {
    return assignment.mode();
  }

  Intervals intervals() {
    return intervals;
  }

  Permits permits() {
    return permits;
  }

  Optional<String> stopAsked() {
    return progress.stopAsked();
  }

  void begin(Step step) {
    progress.at(step.phase(), step.name());
    if (step.phase() == Phase.OPENING) {
      opened = true;
    }
  }

  /** From here on the deed may have reached the site. */
  void commits() {
    committed = true;
  }

  boolean committed() {
    return committed;
  }

  /** A view is done by opening the page: once that has begun, it may have counted. */
  boolean mayHaveReachedSite() {
    return switch (assignment.action()) {
      case Action.Invite i -> assignment.mode() == Mode.VERIFY;
      case Action.ViewProfile v -> opened;
    };
  }

  void saw(String signal) {
    signals.add(signal.substring(0, Math.min(signal.length(), MAX_SIGNAL)));
  }

  /** Looks until {@code enough}, or until the time is up; answers the last sight. */
  Sight lookUntil(List<Element> wake, long atMostMs, Predicate<Sight> enough) {
    return lookUntil(wait -> page.look(wake, wait), atMostMs, enough);
  }

  /** The same, where nothing can be said before the page hears clicks. */
  Sight lookUntilReady(long atMostMs, Predicate<Sight> enough) {
    return lookUntil(page::lookWhenReady, atMostMs, enough);
  }

  private Sight lookUntil(LongFunction<Sight> look, long atMostMs, Predicate<Sight> enough) {
    var began = nowMs();
    var sight = look.apply(0);
    while (!enough.test(sight) && nowMs() - began < atMostMs) {
      sight = look.apply(Math.clamp(atMostMs - (nowMs() - began), 1, WAKE_MS));
    }
    signedIn = sight.signedIn();
    return sight;
  }

  long nowMs() {
    return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
  }
}
