package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.event.FleetEvent.LeaseLost;
import dev.flotilla.coordinator.event.FleetEvent.LeaseOffered;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.LeaseOffer;
import dev.flotilla.protocol.LeaseRequest;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the waiting polls. It asks the store when a poll arrives, when something became due sooner,
 * and when the next thing is due; between these it is still. All on one event loop.
 */
public final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final long LONGEST_TIMER_MS = 60_000;

  private final Vertx vertx;
  private final FleetStore store;
  private final Timings timings;
  private final FleetEvents events;
  private final Set<Waiter> waiting = new LinkedHashSet<>();
  private boolean asking;
  private boolean askAgain;
  private long timer = -1;

  public Dispatcher(Vertx vertx, FleetStore store, Timings timings, FleetEvents events) {
    this.vertx = vertx;
    this.store = store;
    this.timings = timings;
    this.events = events;
  }

  /**
   * A poll, and where its answer goes. Its wait begins when the store has said no for the first
   * time.
   */
  private static final class Waiter {
    private final LeaseRequest request;
    private final Promise<Optional<LeaseOffer>> answer = Promise.promise();
    private final long since = System.nanoTime();
    private boolean timed;
    private boolean told;

    Waiter(LeaseRequest request) {
      this.request = request;
    }
  }

  /**
   * Completes with an offer, or empty after the wait. {@code gone} completes when the caller has
   * hung up.
   */
  Future<Optional<LeaseOffer>> poll(LeaseRequest request, Future<Void> gone) {
    var waiter = new Waiter(request);
    waiting.add(waiter);
    gone.onComplete(hungUp -> end(waiter));
    ask();
    return waiter.answer.future();
  }

  private void end(Waiter waiter) {
    if (waiting.remove(waiter)) {
      waiter.answer.tryComplete(Optional.empty());
    }
  }

  private void startWait(Waiter waiter) {
    if (!waiter.timed && waiting.contains(waiter)) {
      waiter.timed = true;
      var wait = Math.clamp(waiter.request.waitMs(), 1, timings.pollWait().toMillis());
      var timer = vertx.setTimer(wait, id -> end(waiter));
      waiter.answer.future().onComplete(done -> vertx.cancelTimer(timer));
    }
  }

  /** Something became due sooner. */
  public void wake() {
    ask();
  }

  /**
   * A worker was told to take nothing new: every waiting poll asks, so that its own hears of it.
   */
  public void wakeAll() {
    waiting.forEach(waiter -> waiter.told = false);
    ask();
  }

  /** An offer whose caller has gone. */
  void giveBack(LeaseOffer offer, String worker) {
    giveBack(LeaseId.parse(offer.lease()), worker);
  }

  private void giveBack(LeaseId lease, String worker) {
    store
        .call("release", lease.account(), lease.epoch(), worker)
        .onFailure(e -> LOG.info("an offer nobody took expires by itself: {}", e.getMessage()));
  }

  private void ask() {
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    askAgain = false;
    askFor(new ArrayList<>(waiting), 0, false);
  }

  /**
   * Asks for each poll in turn. Once nothing is due, only those that were not told so yet still
   * ask.
   */
  private void askFor(List<Waiter> polls, int next, boolean nothingDue) {
    if (next >= polls.size()) {
      asking = false;
      if (askAgain) {
        ask();
      }
      return;
    }
    var waiter = polls.get(next);
    if (!waiting.contains(waiter) || (nothingDue && waiter.told)) {
      askFor(polls, next + 1, nothingDue);
      return;
    }
    acquire(waiter.request)
        .onComplete(r -> {
          try {
            if (r.succeeded()) {
              answer(waiter, r.result());
            } else if (waiting.remove(waiter)) {
              waiter.answer.tryFail(r.cause());
            }
          } finally {
            askFor(polls, next + 1, r.succeeded() && r.result().is("none"));
          }
        });
  }

  private void answer(Waiter waiter, Reply r) {
    for (var lost : LostLease.parse(r.get("lost"))) {
      events.publish(new LeaseLost(lost.account(), lost.worker(), lost.epoch(), lost.offered()));
    }
    var worker = waiter.request.worker();
    switch (r.status()) {
      case "ok" -> {
        var lease = new LeaseId(r.get("account"), r.number("epoch"));
        if (!waiting.remove(waiter)) {
          // The poll ended while the store was asked.
          giveBack(lease, worker);
          return;
        }
        var waited = (System.nanoTime() - waiter.since) / 1_000_000;
        events.publish(new LeaseOffered(lease.account(), worker, lease.epoch(), waited));
        waiter.answer.tryComplete(
            Optional.of(
                new LeaseOffer(
                    lease.text(), lease.account(), lease.epoch(), timings.offer().toMillis())));
      }
      case "register" ->
          fail(
              waiter, ErrorCode.REGISTER_AGAIN, "Register with POST /v1/workers, then poll again.");
      case "draining" ->
          fail(
              waiter,
              ErrorCode.WORKER_DRAINING,
              "This worker is cordoned or draining: finish what you hold.");
      default -> {
        waiter.told = true;
        startWait(waiter);
        arm(r.number("next"));
      }
    }
  }

  private void fail(Waiter waiter, ErrorCode code, String detail) {
    if (waiting.remove(waiter)) {
      waiter.answer.tryFail(new ProblemException(code, detail));
    }
  }

  private void arm(long dueMs) {
    vertx.cancelTimer(timer);
    if (dueMs >= 0) {
      timer = vertx.setTimer(Math.clamp(dueMs, 1, LONGEST_TIMER_MS), id -> ask());
    }
  }

  private Future<Reply> acquire(LeaseRequest request) {
    var args = new ArrayList<Object>();
    args.add(request.worker());
    args.add(request.poll());
    args.add(timings.offer().toMillis());
    args.add(timings.lockDelay().toMillis());
    args.addAll(request.warm());
    return store.call("acquire", args.toArray());
  }
}
