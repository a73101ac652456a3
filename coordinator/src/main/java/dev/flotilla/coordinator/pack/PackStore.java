package dev.flotilla.coordinator.pack;

import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.Lookup;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.selectors.PackFile;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Packs as the fleet keeps them, shared by all coordinators. */
public final class PackStore {
  private static final int MOST_SITES = 1_000;

  private final FleetStore store;

  public PackStore(FleetStore store) {
    this.store = store;
  }

  /** What became of a text that was to be kept. */
  enum Put {
    NEW,
    SAME,
    /** The version is known with another text; nothing was changed. */
    OTHER
  }

  /** Keeps a text, for ever. */
  Future<Put> put(PackFile file) {
    return store
        .call("pack_put", file.site(), file.version(), file.digest(), file.text())
        .map(r ->
            switch (r.status()) {
              case "new" -> Put.NEW;
              case "same" -> Put.SAME;
              default -> Put.OTHER;
            });
  }

  /** That very version, released or not. */
  public Future<Optional<PackFile>> file(String site, String version) {
    return store
        .call("pack_get", site, version)
        .map(r ->
            r.is("ok")
                ? Optional.of(new PackFile(site, version, r.get("digest"), r.get("text")))
                : Optional.empty());
  }

  /** What the file RELEASED says: it counts when it differs from what it said last. */
  Future<Void> fileSays(String site, String version, String canary, int percent) {
    return store.call("pack_file", site, version, canary, percent).mapEmpty();
  }

  /**
   * Puts a version in force for {@code percent} of the accounts: ok, not_found, in_force, first.
   */
  Future<Reply> release(String site, String version, int percent) {
    return store.call("pack_release", site, version, percent);
  }

  /** Ends a canary, or else goes back to the version before: ok with version, or none. */
  Future<Reply> rollback(String site) {
    return store.call("pack_rollback", site);
  }

  /** The names of all sites with a pack. */
  public Future<List<String>> sites() {
    return store.ids("pack_sites", Optional.empty(), MOST_SITES);
  }

  /** All that is known of a site's packs, empty where there is none. */
  public Future<Optional<PackView>> view(String site, @Nullable String origin) {
    return store
        .call("pack_view", site)
        .map(r -> r.is("ok") ? Optional.of(PackReading.view(site, origin, r)) : Optional.empty());
  }

  /** The version in force, and a canary's where there is one. */
  Future<List<String>> inForce(String site) {
    return store
        .record("packs:" + site)
        .map(r ->
            java.util.stream.Stream.of("released", "canary")
                .flatMap(field -> Optional.ofNullable(r.get(field)).stream())
                .toList());
  }

  /** Adds to how each element was found. */
  public Future<Void> count(String site, String version, List<Lookup> lookups) {
    var args = new ArrayList<Object>(List.of(site, version));
    ElementResult.count(lookups)
        .forEach((use, times) -> {
          args.add(use.element());
          args.add(use.result());
          args.add(times);
        });
    return args.size() == 2
        ? Future.succeededFuture()
        : store.call("lookups", args.toArray()).mapEmpty();
  }
}
