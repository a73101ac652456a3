package dev.flotilla.worker.slot;

import com.microsoft.playwright.PlaywrightException;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.SessionSave;
import dev.flotilla.worker.browser.SessionState;
import dev.flotilla.worker.client.Reply;
import dev.flotilla.worker.flow.Ending;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One lease from its grant to its end: perform, report, and on as long as there is a next. */
final class LeaseWork {
  private static final Logger LOG = LoggerFactory.getLogger(LeaseWork.class);
  // Longer than this a context is not worth its place.
  private static final long WORTH_PARKING_MS = TimeUnit.MINUTES.toMillis(10);

  private final Workshop shared;
  private final LeaseGrant grant;
  private final Claim claim;
  private final Performer performer;
  private final SelfFence fence;
  private final Orders orders;

  LeaseWork(
      Workshop shared,
      LeaseGrant grant,
      Claim claim,
      Performer performer,
      SelfFence fence,
      Orders orders) {
    this.shared = shared;
    this.grant = grant;
    this.claim = claim;
    this.performer = performer;
    this.fence = fence;
    this.orders = orders;
  }

  /** Works until the lease has ended. */
  void run() {
    var next = Optional.of(grant.assignment());
    while (next.isPresent()) {
      next = one(next.get());
    }
  }

  private Optional<Assignment> one(Assignment assignment) {
    var began = shared.clocks().nanos();
    var performed = performer.perform(assignment, permits(assignment));
    if (performed.signedIn()) {
      saveSession();
    }
    var took = TimeUnit.NANOSECONDS.toMillis(shared.clocks().nanos() - began);
    tell(assignment, performed.ending(), took);
    var sent = shared.clocks().nanos();
    var report =
        new Report(
            claim,
            assignment.id(),
            assignment.attempt(),
            assignment.mode(),
            performed.ending().outcome(),
            performed.ending().verdict(),
            performed.evidence(),
            took,
            performed.ending().cursor(),
            performed.ending().pending());
    return switch (shared.client().report(grant.lease(), report)) {
      case Reply.Yes<Directive>(Directive.Perform(var next, var remainingMs)) -> {
        fence.extend(sent, remainingMs);
        yield goesOn() ? Optional.of(next) : released();
      }
      case Reply.Yes<Directive>(Directive.Release(var nextDueMs)) -> {
        if (nextDueMs >= 0 && nextDueMs <= WORTH_PARKING_MS) {
          performer.park();
        }
        yield Optional.empty();
      }
      case Reply.No<Directive>(var code, var detail) -> {
        log(assignment).log("Report refused ({}): {}", code.code(), detail);
        yield released();
      }
      case Reply.Silence<Directive>(var reason) -> {
        log(assignment).log("Report unanswered, the coordinator will verify: {}", reason);
        yield released();
      }
    };
  }

  private LeasePermits permits(Assignment assignment) {
    return new LeasePermits(
        shared.client(), grant.lease(), claim, assignment, shared.clocks(), shared.ids());
  }

  private boolean goesOn() {
    return orders.goesOn() && fence.closed().isEmpty();
  }

  private Optional<Assignment> released() {
    performer.park();
    switch (shared.client().release(grant.lease(), claim)) {
      case Reply.Yes<String> yes ->
          LOG.atDebug().addKeyValue("lease", grant.lease()).log("Given back");
      case Reply.No<String>(var code, var detail) ->
          LOG.atDebug().addKeyValue("lease", grant.lease()).log("Was not ours: {}", detail);
      case Reply.Silence<String>(var reason) ->
          LOG.atWarn()
              .addKeyValue("lease", grant.lease())
              .log("Not given back, it expires by itself: {}", reason);
    }
    return Optional.empty();
  }

  private void saveSession() {
    try {
      performer
          .open()
          .flatMap(context -> SessionState.changed(context, performer.sessionState()))
          .ifPresent(this::save);
    } catch (PlaywrightException e) {
      LOG.atWarn().addKeyValue("lease", grant.lease()).log("The session could not be read");
    }
  }

  private void save(String state) {
    var save =
        new SessionSave(claim, performer.sessionVersion(), state, "the pack's proof was seen");
    switch (shared.client().save(grant.lease(), save)) {
      case Reply.Yes<String> yes -> performer.saved(state);
      case Reply.No<String>(var code, var detail) ->
          LOG.atWarn().addKeyValue("lease", grant.lease()).log("Session not saved: {}", detail);
      case Reply.Silence<String>(var reason) ->
          LOG.atWarn().addKeyValue("lease", grant.lease()).log("Session not saved: {}", reason);
    }
  }

  private void tell(Assignment assignment, Ending ending, long took) {
    LOG.atInfo()
        .addKeyValue("account", grant.account())
        .addKeyValue("lease", grant.lease())
        .addKeyValue("epoch", grant.epoch())
        .addKeyValue("action", assignment.id())
        .addKeyValue("attempt", assignment.attempt())
        .addKeyValue("kind", assignment.action().kind().wire())
        .addKeyValue("mode", assignment.mode().wire())
        .addKeyValue("outcome", ending.outcome().wire())
        .addKeyValue("verdict", ending.verdict().wire())
        .addKeyValue("ms", took)
        .log("Attempt ended");
  }

  private LoggingEventBuilder log(Assignment assignment) {
    return LOG.atWarn().addKeyValue("lease", grant.lease()).addKeyValue("action", assignment.id());
  }
}
