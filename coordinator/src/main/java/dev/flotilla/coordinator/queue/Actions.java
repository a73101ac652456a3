package dev.flotilla.coordinator.queue;

import dev.flotilla.coordinator.account.Accounts;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Evidence;
import dev.flotilla.protocol.api.ActionState;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.Page;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads actions: one, a page of an account's, the evidence of one. */
public final class Actions {
  private static final int BATCH = 200;

  private final FleetStore store;
  private final Accounts accounts;
  private final Sites sites;

  public Actions(FleetStore store, Accounts accounts, Sites sites) {
    this.store = store;
    this.accounts = accounts;
    this.sites = sites;
  }

  /** The action, or 404. */
  public Future<ActionView> get(String id) {
    return hash(id)
        .compose(h ->
            h.isEmpty()
                ? Future.failedFuture(ProblemException.notFound("action"))
                : accounts
                    .get(String.valueOf(h.get("account")))
                    .map(account -> view(id, h, account.site())));
  }

  /**
   * What was seen, by attempt: {@code 1}, its third part {@code 1.3}, {@code 1:verify}, and {@code
   * late:…} of a lost lease.
   */
  public Future<Map<String, Evidence>> evidence(String id) {
    return get(id)
        .compose(known -> store.record("evidence:" + id))
        .map(all -> {
          var evidence = new TreeMap<String, Evidence>();
          all.forEach(
              (attempt, json) -> evidence.put(attempt, ActionReading.parse(json, Evidence.class)));
          return evidence;
        });
  }

  /**
   * The account's actions after {@code cursor}, oldest first, of one state and kind where asked.
   */
  public Future<Page<ActionView>> list(
      String account,
      Optional<ActionState> state,
      Optional<ActionKind> kind,
      int limit,
      Optional<String> cursor) {
    return accounts
        .get(account)
        .compose(known ->
            collect(account, known.site(), state, kind, limit + 1, cursor, new ArrayList<>())
                .map(found -> {
                  var more = found.size() > limit;
                  var data = more ? found.subList(0, limit) : found;
                  return new Page<>(data, more, more ? data.getLast().id() : null);
                }));
  }

  private Future<List<ActionView>> collect(
      String account,
      String site,
      Optional<ActionState> state,
      Optional<ActionKind> kind,
      int wanted,
      Optional<String> after,
      List<ActionView> found) {
    return store
        .ids("actions:" + account, after, BATCH)
        .compose(ids ->
            Future.all(ids.stream().map(id -> hash(id).map(h -> view(id, h, site))).toList())
                .compose(all -> {
                  all.<ActionView>list().stream()
                      .filter(a -> state.isEmpty() || a.state() == state.get())
                      .filter(a -> kind.isEmpty() || a.kind() == kind.get())
                      .limit(wanted - (long) found.size())
                      .forEach(found::add);
                  return ids.size() < BATCH || found.size() >= wanted
                      ? Future.succeededFuture(found)
                      : collect(
                          account, site, state, kind, wanted, Optional.of(ids.getLast()), found);
                }));
  }

  private Future<Map<String, String>> hash(String id) {
    return store.record("action:" + id);
  }

  private ActionView view(String id, Map<String, String> h, String site) {
    return ActionReading.view(id, h, sites.find(site));
  }
}
