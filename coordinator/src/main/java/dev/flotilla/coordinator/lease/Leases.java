package dev.flotilla.coordinator.lease;

import dev.flotilla.coordinator.account.Accounts;
import dev.flotilla.coordinator.account.SessionVault;
import dev.flotilla.coordinator.event.FleetEvent.Fenced;
import dev.flotilla.coordinator.event.FleetEvent.LeaseGranted;
import dev.flotilla.coordinator.event.FleetEvent.LeaseReleased;
import dev.flotilla.coordinator.event.FleetEvent.PermitDenied;
import dev.flotilla.coordinator.event.FleetEvent.PermitGiven;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.Order;
import dev.flotilla.protocol.PackRef;
import dev.flotilla.protocol.Permit;
import dev.flotilla.protocol.PermitRequest;
import dev.flotilla.protocol.Renewal;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.protocol.Session;
import dev.flotilla.protocol.SessionSave;
import io.vertx.core.Future;
import java.util.Locale;

/**
 * Holding a lease: acknowledged, renewed, permitted, released. Every call is checked against the
 * epoch in the store.
 */
public final class Leases {
  private final FleetStore store;
  private final Accounts accounts;
  private final SessionVault vault;
  private final Sites sites;
  private final Timings timings;
  private final FleetEvents events;

  public Leases(
      FleetStore store,
      Accounts accounts,
      SessionVault vault,
      Sites sites,
      Timings timings,
      FleetEvents events) {
    this.store = store;
    this.accounts = accounts;
    this.vault = vault;
    this.sites = sites;
    this.timings = timings;
    this.events = events;
  }

  /** Makes an offer the worker's, with everything needed to act. */
  Future<LeaseGrant> ack(LeaseId lease, Claim claim) {
    check(lease, claim);
    return store
        .call("ack", lease.account(), claim.epoch(), claim.worker(), timings.lease().toMillis())
        .compose(r -> {
          if (!r.is("ok")) {
            return Future.failedFuture(stale(lease, "ack"));
          }
          events.publish(
              new LeaseGranted(lease.account(), claim.worker(), claim.epoch(), r.get("pack")));
          return grant(lease, claim, r);
        });
  }

  /** Extends the lease, and says whether to go on. */
  Future<Renewed> renew(LeaseId lease, Renewal renewal) {
    var claim = renewal.claim();
    check(lease, claim);
    return store
        .call(
            "renew",
            lease.account(),
            claim.epoch(),
            claim.worker(),
            timings.lease().toMillis(),
            timings.stall().multipliedBy(2).toMillis(),
            renewal.phase().wire(),
            renewal.progress())
        .compose(r ->
            r.is("ok")
                ? Future.succeededFuture(
                    new Renewed(
                        timings.lease().toMillis(),
                        Order.valueOf(r.get("order").toUpperCase(Locale.ROOT))))
                : Future.failedFuture(stale(lease, "renew")));
  }

  /** Gives leave for one commit, written ahead. */
  Future<Permit> permit(LeaseId lease, PermitRequest wanted) {
    var claim = wanted.claim();
    check(lease, claim);
    if (!wanted.kind().writes()) {
      throw denied(
          lease,
          wanted,
          ErrorCode.PERMIT_REFUSED,
          "a " + wanted.kind().wire() + " changes nothing on the site");
    }
    return store
        .call(
            "permit",
            lease.account(),
            claim.epoch(),
            claim.worker(),
            wanted.action(),
            wanted.attempt(),
            wanted.permit(),
            timings.permit().toMillis(),
            timings.neededForPermit().toMillis(),
            wanted.kind().wire(),
            wanted.contact(),
            wanted.seen())
        .compose(r ->
            switch (r.status()) {
              case "ok" -> {
                events.publish(new PermitGiven(lease.account(), wanted.action(), wanted.kind()));
                yield Future.succeededFuture(new Permit(wanted.permit(), r.number("remaining")));
              }
              case "stale" -> Future.failedFuture(stale(lease, "permit"));
              case "duplicate" ->
                  Future.failedFuture(
                      denied(
                          lease,
                          wanted,
                          ErrorCode.DUPLICATE_INVITE,
                          "the contact belongs to action " + r.get("id")));
              default ->
                  Future.failedFuture(
                      denied(lease, wanted, ErrorCode.PERMIT_REFUSED, r.get("why")));
            });
  }

  /** Ends the lease cleanly; an action without a permit goes back to its place. */
  Future<Void> release(LeaseId lease, Claim claim) {
    check(lease, claim);
    return store
        .call("release", lease.account(), claim.epoch(), claim.worker())
        .compose(r -> {
          if (!r.is("ok")) {
            return Future.failedFuture(stale(lease, "release"));
          }
          events.publish(new LeaseReleased(lease.account(), claim.worker(), claim.epoch()));
          return Future.succeededFuture();
        });
  }

  /** Saves the session a worker read while it was signed in. */
  Future<Void> save(LeaseId lease, SessionSave save) {
    var claim = save.claim();
    check(lease, claim);
    return accounts
        .save(
            lease.account(),
            save.version(),
            save.storageState(),
            Long.toString(claim.epoch()),
            claim.worker())
        .compose(r ->
            switch (r.status()) {
              case "ok" -> Future.succeededFuture();
              case "conflict" ->
                  Future.failedFuture(
                      new ProblemException(
                          ErrorCode.SESSION_CONFLICT,
                          "The session is at version "
                              + r.get("version")
                              + " by now; drop yours."));
              default -> Future.failedFuture(stale(lease, "session"));
            });
  }

  /** The no to a worker whose lease has moved on. */
  ProblemException stale(LeaseId lease, String call) {
    events.publish(new Fenced(lease.text(), call));
    return new ProblemException(
        ErrorCode.STALE_LEASE,
        "This lease has ended or is another worker's: stop acting for the account now.");
  }

  private void check(LeaseId lease, Claim claim) {
    if (lease.epoch() != claim.epoch()) {
      throw stale(lease, "claim");
    }
  }

  private Future<LeaseGrant> grant(LeaseId lease, Claim claim, Reply r) {
    var origin = sites.origin(r.get("site"));
    if (origin.isEmpty()) {
      return refuse(lease, claim, "no address is configured for the site " + r.get("site"));
    }
    var version = r.number("session");
    var state = vault.unseal(lease.account(), version, r.get("blob"));
    if (state.isEmpty()) {
      return refuse(
          lease, claim, "the session does not open with this coordinator's keys: sign in again");
    }
    return Future.succeededFuture(
        new LeaseGrant(
            lease.text(),
            lease.account(),
            lease.epoch(),
            timings.lease().toMillis(),
            origin.get(),
            new PackRef(r.get("site"), r.get("pack"), r.get("digest")),
            new Session(version, state.get()),
            Assignments.of(r)));
  }

  /** Nobody can act for this account now: it stops, says why, and the lease ends. */
  private Future<LeaseGrant> refuse(LeaseId lease, Claim claim, String why) {
    return accounts
        .stop(lease.account(), why)
        .compose(v -> release(lease, claim))
        .compose(v -> Future.failedFuture(stale(lease, "ack")));
  }

  private ProblemException denied(LeaseId lease, PermitRequest wanted, ErrorCode code, String why) {
    events.publish(new PermitDenied(lease.account(), wanted.action(), why));
    return new ProblemException(
        code, "No permit: " + why + ". Stop before the commit and report it.");
  }
}
