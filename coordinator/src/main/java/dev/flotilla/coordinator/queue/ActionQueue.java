package dev.flotilla.coordinator.queue;

import dev.flotilla.coordinator.account.Accounts;
import dev.flotilla.coordinator.account.Sites;
import dev.flotilla.coordinator.event.FleetEvent.ActionSubmitted;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.http.Idempotency;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.NewAction;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Objects;

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
    var contact =
        site.pack()
            .slugOf(site.origin(), wanted.profile())
            .orElseThrow(() ->
                ProblemException.field(
                    ErrorCode.PROFILE_URL,
                    "/profile",
                    "is an address like " + site.pack().profileUrl(site.origin(), "some-person")));
    var note = Objects.requireNonNullElse(wanted.note(), "").replace("\r\n", "\n");
    NoteRules.check(wanted.kind(), wanted.note(), note, site.pack().defaultNoteLimit());
    var id = ids.next("act");
    return store
        .call(
            "enqueue",
            account.id(),
            id,
            wanted.kind().wire(),
            contact,
            note,
            once.key(),
            once.digest(),
            MAX_QUEUED)
        .compose(reply ->
            switch (reply.status()) {
              case "ok" -> {
                events.publish(new ActionSubmitted(account.id(), id, wanted.kind()));
                yield Future.succeededFuture(
                    created(
                        id,
                        account.id(),
                        wanted.kind(),
                        site,
                        contact,
                        note,
                        reply.number("created")));
              }
              case "again" ->
                  store
                      .field("action:" + reply.get("id"), "created")
                      .map(at ->
                          created(
                              reply.get("id"),
                              account.id(),
                              wanted.kind(),
                              site,
                              contact,
                              note,
                              Long.parseLong(at.orElse("0"))));
              case "reused" -> Future.failedFuture(once.reused());
              case "duplicate" ->
                  Future.failedFuture(
                      new ProblemException(
                          ErrorCode.DUPLICATE_INVITE,
                          "This contact is invited by action "
                              + reply.get("id")
                              + "; no second invitation will be sent."));
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

  /**
   * The action as it was when it was submitted, whatever has become of it: a repeat gets the very
   * same answer.
   */
  private static ActionView created(
      String id,
      String account,
      ActionKind kind,
      Sites.Site site,
      String contact,
      String note,
      long at) {
    return new ActionView(
        id,
        account,
        kind,
        site.pack().profileUrl(site.origin(), contact),
        contact,
        note.isEmpty() ? null : note,
        ActionState.AVAILABLE,
        0,
        null,
        null,
        Instant.ofEpochMilli(at),
        null);
  }
}
