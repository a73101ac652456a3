package dev.flotilla.worker.slot;

import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Held;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.LeaseOffer;
import dev.flotilla.protocol.LeaseRequest;
import dev.flotilla.protocol.Renewal;
import dev.flotilla.worker.client.Reply;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a slot does all day, on its lane's thread: ask for an account, act for it, ask again. */
public final class SlotLoop implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SlotLoop.class);

  private final Lane lane;
  private final Workshop shared;
  private final Pause pause;

  public SlotLoop(Lane lane, Workshop shared) {
    this.lane = lane;
    this.shared = shared;
    this.pause = new Pause(shared.drain().latch());
  }

  @Override
  public void run() {
    try {
      while (!shared.drain().begun()) {
        turn();
      }
    } finally {
      lane.close();
    }
  }

  private void turn() {
    try {
      poll();
    } catch (RuntimeException e) {
      // The edge of the slot: whatever broke, the lease expires by itself and the slot goes on.
      LOG.atError().addKeyValue("lane", lane.name()).setCause(e).log("The slot stumbled");
      lane.kill();
      pause.take();
    }
  }

  private void poll() {
    var request =
        new LeaseRequest(
            shared.registration().worker(),
            shared.ids().get(),
            lane.warm(),
            shared.registration().intervals().pollWaitMs());
    switch (shared.client().poll(request)) {
      case Reply.Yes<Optional<LeaseOffer>>(var offer) -> {
        pause.reset();
        offer.ifPresent(this::take);
      }
      case Reply.No<Optional<LeaseOffer>>(var code, var detail) -> {
        LOG.atInfo().addKeyValue("lane", lane.name()).log("No leases: {}", detail);
        if (code != ErrorCode.REGISTER_AGAIN || !shared.registration().register()) {
          pause.take();
        }
      }
      case Reply.Silence<Optional<LeaseOffer>>(var reason) -> {
        if (!shared.drain().begun()) {
          LOG.atWarn().addKeyValue("lane", lane.name()).log("Poll unanswered: {}", reason);
        }
        pause.take();
      }
    }
  }

  private void take(LeaseOffer offer) {
    if (shared.drain().begun()) {
      return; // unanswered, it is offered to another
    }
    var claim = new Claim(shared.registration().worker(), offer.epoch());
    var sent = shared.clocks().nanos();
    switch (shared.client().ack(offer.lease(), claim)) {
      case Reply.Yes<LeaseGrant>(var grant) -> work(grant, claim, sent);
      case Reply.No<LeaseGrant>(var code, var detail) ->
          LOG.atInfo().addKeyValue("lease", offer.lease()).log("Offer lapsed: {}", detail);
      case Reply.Silence<LeaseGrant>(var reason) ->
          LOG.atWarn().addKeyValue("lease", offer.lease()).log("Offer not taken: {}", reason);
    }
  }

  private void work(LeaseGrant grant, Claim claim, long sentNanos) {
    var intervals = shared.registration().intervals();
    var fence =
        new SelfFence(shared.clocks(), intervals.marginMs(), sentNanos, grant.remainingMs());
    shared.held().add(new Held(grant.lease(), grant.account(), grant.epoch()));
    var orders = new Orders(shared.drain());
    var pulse = new Pulse(shared.clocks(), orders::stopAsked);
    try (var heart = heart(grant, claim, intervals, fence, orders, pulse);
        var performer =
            new Performer(
                lane,
                grant,
                shared.packs().find(grant.pack()),
                intervals,
                fence,
                pulse,
                shared.clocks())) {
      heart.start();
      new LeaseWork(shared, grant, claim, performer, fence, orders).run();
    } finally {
      shared.held().remove(grant.lease());
    }
  }

  private Heart heart(
      LeaseGrant grant,
      Claim claim,
      Intervals intervals,
      SelfFence fence,
      Orders orders,
      Pulse pulse) {
    return new Heart(
        grant.lease(),
        intervals,
        shared.clocks(),
        fence,
        orders,
        () -> {
          var beat = pulse.beat();
          return shared
              .client()
              .renew(
                  grant.lease(),
                  new Renewal(
                      claim,
                      beat.action(),
                      beat.phase(),
                      beat.count(),
                      Memory.residentBytes(),
                      shared.held().all()),
                  intervals.renewEveryMs());
        });
  }
}
