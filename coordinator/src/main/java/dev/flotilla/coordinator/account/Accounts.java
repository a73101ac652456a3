package dev.flotilla.coordinator.account;

import dev.flotilla.coordinator.http.Idempotency;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.coordinator.rate.Policies;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.NewAccount;
import dev.flotilla.protocol.api.Page;
import io.vertx.core.Future;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Accounts in the store: added, read, paused, resumed, given a session. */
public final class Accounts {
  private final FleetStore store;
  private final SessionVault vault;
  private final Sites sites;
  private final Ids ids;

  public Accounts(FleetStore store, SessionVault vault, Sites sites, Ids ids) {
    this.store = store;
    this.vault = vault;
    this.sites = sites;
    this.ids = ids;
  }

  /** Adds an account; the same key and body again give the same account. */
  public Future<AccountView> add(NewAccount wanted, Idempotency once) {
    if (sites.find(wanted.site()).isEmpty()) {
      throw ProblemException.field(
          ErrorCode.UNKNOWN_SITE,
          "/site",
          "names no site of this fleet; start the coordinator with --site");
    }
    var id = ids.next("acc");
    return store
        .call(
            "account_add",
            id,
            wanted.name(),
            Objects.requireNonNullElse(wanted.tenant(), "default"),
            wanted.site(),
            Objects.requireNonNullElse(wanted.policy(), Policies.STANDARD),
            once.key(),
            once.digest())
        .compose(reply ->
            switch (reply.status()) {
              case "ok" -> get(id);
              case "again" -> get(reply.get("id"));
              case "reused" -> Future.failedFuture(once.reused());
              case "name_taken" ->
                  Future.failedFuture(
                      ProblemException.field(
                          ErrorCode.NAME_TAKEN, "/name", "is another account's"));
              default ->
                  Future.failedFuture(
                      ProblemException.field(
                          ErrorCode.UNKNOWN_POLICY, "/policy", "names no policy"));
            });
  }

  /** The account, or 404. */
  public Future<AccountView> get(String id) {
    return read(id).map(found -> found.orElseThrow(() -> ProblemException.notFound("account")));
  }

  /** The accounts after {@code cursor}, in the order of their ids. */
  public Future<Page<AccountView>> list(int limit, Optional<String> cursor) {
    return store
        .ids("accounts", cursor, limit + 1)
        .compose(found ->
            Future.all(found.stream().limit(limit).map(this::read).toList())
                .map(all -> page(all.<Optional<AccountView>>list(), found.size() > limit)));
  }

  /** Stops the account until it is resumed; what it is doing ends before its next commit. */
  public Future<Void> pause(String id, String reason) {
    return state(id, "paused", reason);
  }

  /** Stops the account until a person has looked. */
  public Future<Void> stop(String id, String reason) {
    return state(id, "needs_human", reason);
  }

  /** Lets a paused, cooling or stopped account act again. */
  public Future<Void> resume(String id) {
    return state(id, "active", "");
  }

  /** Takes a session from the owner's side, and wakes the account. */
  public Future<Void> upload(String id, String storageState) {
    return get(id)
        .compose(account ->
            save(id, account.sessionVersion(), storageState, "", "")
                .compose(reply ->
                    reply.is("ok")
                        ? Future.succeededFuture()
                        : Future.failedFuture(
                            new ProblemException(
                                ErrorCode.SESSION_CONFLICT,
                                "Another session was saved meanwhile; send yours again."))));
  }

  /**
   * Saves a session by compare-and-set; {@code epoch} and {@code worker} are empty from the owner's
   * side.
   */
  public Future<Reply> save(
      String id, long version, String storageState, String epoch, String worker) {
    var sealed = vault.seal(id, version + 1, storageState);
    return store.call("session_put", id, version, sealed, epoch, worker);
  }

  private Future<Void> state(String id, String state, String reason) {
    return store
        .call("account_state", id, state, reason)
        .compose(reply ->
            reply.is("ok")
                ? Future.succeededFuture()
                : Future.failedFuture(ProblemException.notFound("account")));
  }

  private Future<Optional<AccountView>> read(String id) {
    return store
        .call("account_get", id)
        .map(reply ->
            reply.is("ok") ? Optional.of(AccountReading.view(id, reply)) : Optional.empty());
  }

  private static Page<AccountView> page(List<Optional<AccountView>> found, boolean more) {
    var data = found.stream().flatMap(Optional::stream).toList();
    return new Page<>(data, more, more ? data.getLast().id() : null);
  }
}
