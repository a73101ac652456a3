package dev.flotilla.coordinator.queue;

import dev.flotilla.coordinator.account.Accounts;
import dev.flotilla.coordinator.event.FleetEvent.ActionSubmitted;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.http.Idempotency;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.NewAction;
import io.vertx.core.Future;

/** Takes wanted actions into their account's queue. */
public final class ActionQueue {
  /** Longest queue of one account and kind; more is a mistake or a flood. */
  private static final int MAX_QUEUED = 10_000;

  private final FleetStore store;
  private final Accounts accounts;
  private final Sites sites;
  private final Ids ids;
  private final FleetEvents events;

  public ActionQueue(
      FleetStore store, Accounts accounts, Sites sites, Ids ids, FleetEvents events) {
    this.store = store;
    this.accounts = accounts;
    this.sites = sites;
    this.ids = ids;
    this.events = events;
  }

  /** Submits an action; the same key and body again give the same answer. */
  public Future<ActionView> submit(String account, NewAction wanted, Idempotency once) {
    return accounts.get(account).compose(known -> submit(known, wanted, once));
  }

  private Future<ActionView> submit(AccountView account, NewAction wanted, Idempotency once) {
    var site =
        sites
            .find(account.site())
            .orElseThrow(() ->
                new ProblemException(
                    ErrorCode.UNKNOWN_SITE, "The account's site is not configured."));
    var action = ActionRules.action(wanted, site);
    var id = ids.next("act");
    var stored = new Stored(action);
    return store
        .call(
            "enqueue",
            account.id(),
            id,
            action.kind().wire(),
            action.contact(),
            stored.note(),
            once.key(),
            once.digest(),
            MAX_QUEUED,
            stored.member(),
            stored.notePolicy(),
            stored.posts())
        .compose(reply ->
            switch (reply.status()) {
              case "ok" -> {
                events.publish(new ActionSubmitted(account.id(), id, action.kind()));
                yield Future.succeededFuture(
                    stored.created(id, account.id(), site, reply.get("created")));
              }
              case "again" ->
                  store
                      .field("action:" + reply.get("id"), "created")
                      .map(at ->
                          stored.created(reply.get("id"), account.id(), site, at.orElse("0")));
              case "reused" -> Future.failedFuture(once.reused());
              case "duplicate" -> Future.failedFuture(duplicate(action.kind(), reply.get("id")));
              case "full" ->
                  Future.failedFuture(
                      new ProblemException(
                          ErrorCode.QUEUE_FULL,
                          "The account has "
                              + MAX_QUEUED
                              + " actions of this kind waiting; submit more when some are done."));
              default -> Future.failedFuture(ProblemException.notFound("account"));
            });
  }

  private static ProblemException duplicate(ActionKind kind, String id) {
    return kind == ActionKind.INVITE
        ? new ProblemException(
            ErrorCode.DUPLICATE_INVITE,
            "This contact is invited by action " + id + "; no second invitation will be sent.")
        : new ProblemException(
            ErrorCode.DUPLICATE_ACTION,
            "Action " + id + " is to do the same; submit another when it is done.");
  }
}
