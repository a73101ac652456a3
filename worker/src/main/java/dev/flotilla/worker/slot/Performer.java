package dev.flotilla.worker.slot;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Evidence;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Session;
import dev.flotilla.selectors.Pack;
import dev.flotilla.worker.flow.Attempt;
import dev.flotilla.worker.flow.Ending;
import dev.flotilla.worker.flow.Flows;
import dev.flotilla.worker.flow.Permits;
import dev.flotilla.worker.page.Camera;
import dev.flotilla.worker.page.Fence;
import dev.flotilla.worker.page.PageTrouble;
import dev.flotilla.worker.page.PlaywrightPage;
import dev.flotilla.worker.page.Redaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one attempt in a page of its own, in the context that the lease's account has here. */
final class Performer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Performer.class);

  /** How it ended, and what is kept of it. */
  record Performed(Ending ending, Evidence evidence, boolean signedIn) {}

  private final Lane lane;
  private final LeaseGrant grant;
  private final PackCache.Found pack;
  private final Intervals intervals;
  private final Fence fence;
  private final Pulse pulse;
  private final Clocks clocks;
  private long sessionVersion;
  private String sessionState;
  private @Nullable BrowserContext context;

  Performer(
      Lane lane,
      LeaseGrant grant,
      PackCache.Found pack,
      Intervals intervals,
      Fence fence,
      Pulse pulse,
      Clocks clocks) {
    this.lane = lane;
    this.grant = grant;
    this.pack = pack;
    this.intervals = intervals;
    this.fence = fence;
    this.pulse = pulse;
    this.clocks = clocks;
    this.sessionVersion = grant.session().version();
    this.sessionState = grant.session().storageState();
  }

  Performed perform(Assignment assignment, Permits permits) {
    return switch (pack) {
      case PackCache.Found.Ready(var known) -> perform(known, assignment, permits);
      case PackCache.Found.Missing(var reason) ->
          without(Ending.unbegun(new Outcome.Aborted(reason), assignment.mode()), reason);
    };
  }

  private Performed perform(Pack known, Assignment assignment, Permits permits) {
    pulse.begin(assignment.id());
    var kind = assignment.action().kind();
    lane.watched(
        pulse,
        intervals.actionCapMs().getOrDefault(kind, intervals.stallMs()),
        intervals.stallMs());
    Performed performed;
    try {
      performed = inPage(known, assignment, permits);
    } catch (PlaywrightException | PageTrouble e) {
      LOG.atWarn().addKeyValue("lease", grant.lease()).log("No page: {}", firstLine(e));
      performed =
          without(Ending.unbegun(new Outcome.BrowserCrashed(), assignment.mode()), firstLine(e));
    }
    var step = pulse.beat().step();
    var ended = lane.unwatched();
    pulse.idle();
    if (!worthKeeping(performed.ending.outcome())) {
      discard();
    }
    return ended ? late(performed, step) : performed;
  }

  private Performed inPage(Pack known, Assignment assignment, Permits permits) {
    var account = opened();
    var page = new PlaywrightPage(account, known, assignment.action().kind(), intervals, fence);
    try {
      var attempt =
          new Attempt(
              page,
              known,
              grant.origin(),
              assignment,
              intervals,
              permits,
              pulse,
              clocks::nanos,
              () -> Instant.ofEpochMilli(clocks.wallMs()));
      var ending = Flows.run(assignment, attempt);
      return new Performed(ending, evidence(page, ending, attempt.signals()), attempt.signedIn());
    } finally {
      closeQuietly(page);
    }
  }

  /** The account's context, while one is open. */
  Optional<BrowserContext> open() {
    return Optional.ofNullable(context);
  }

  BrowserContext opened() {
    var open = context;
    if (open == null) {
      var session = new Session(sessionVersion, sessionState);
      open = lane.context(grant.account(), session, grant.origin());
      context = open;
    }
    return open;
  }

  /** The version of the session in the context. */
  long sessionVersion() {
    return sessionVersion;
  }

  /** The session as it was granted or last saved. */
  String sessionState() {
    return sessionState;
  }

  /** The session was saved so; each saving counts its version up by one. */
  void saved(String state) {
    sessionVersion++;
    sessionState = state;
  }

  /** Keeps the context for the account's next lease. */
  void park() {
    var open = context;
    context = null;
    if (open != null) {
      lane.park(grant.account(), open, sessionVersion);
    }
  }

  /** Ends the context, unless it was parked. */
  @Override
  public void close() {
    discard();
  }

  private void discard() {
    var open = context;
    context = null;
    if (open != null) {
      lane.discard(open);
    }
  }

  private static Evidence evidence(PlaywrightPage page, Ending ending, List<String> signals) {
    var gone = ending.outcome() instanceof Outcome.BrowserCrashed;
    var pictured = !gone && !wentWell(ending);
    return new Evidence(
        gone ? "" : Redaction.address(page.page().url()),
        Stream.concat(signals.stream(), page.windows().stream()).toList(),
        page.statuses(),
        page.lookups(),
        pictured ? Camera.screenshot(page.page()).orElse(null) : null,
        pictured ? Camera.dom(page.page()).orElse(null) : null);
  }

  private static Performed without(Ending ending, String signal) {
    var brief = signal.substring(0, Math.min(signal.length(), 200));
    return new Performed(
        ending, new Evidence("", List.of(brief), List.of(), List.of(), null, null), false);
  }

  private static Performed late(Performed performed, String step) {
    // The browser went because we ended it; what kept it is the better word.
    var ending = performed.ending;
    return ending.outcome() instanceof Outcome.BrowserCrashed
        ? new Performed(
            new Ending(new Outcome.TimedOut(step), ending.verdict()), performed.evidence, false)
        : performed;
  }

  /** Whether there is nothing to explain: done, or nothing was to do. */
  private static boolean wentWell(Ending ending) {
    return switch (ending.verdict()) {
      case SENT -> !(ending.outcome() instanceof Outcome.ApproachingLimit);
      case NOT_SENT -> nothingToDo(ending.outcome());
      case UNKNOWN -> false;
    };
  }

  private static boolean nothingToDo(Outcome outcome) {
    return outcome instanceof Outcome.AlreadyPending
        || outcome instanceof Outcome.AlreadyConnected
        || outcome instanceof Outcome.AlreadyLiked
        || outcome instanceof Outcome.NothingToLike
        || outcome instanceof Outcome.NothingToWithdraw
        || outcome instanceof Outcome.NotSupported
        || outcome instanceof Outcome.NotSeen;
  }

  private static boolean worthKeeping(Outcome outcome) {
    return switch (outcome.scope()) {
      case NONE, CONTACT, CONTENT -> true;
      case ACCOUNT, SITE, FLEET -> false;
    };
  }

  private static void closeQuietly(PlaywrightPage page) {
    try {
      page.close();
    } catch (PageTrouble e) {
      LOG.debug("The page was gone before it was closed: {}", firstLine(e));
    }
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
