package dev.flotilla.coordinator.pack;

import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.PackFile;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sites this fleet works on: where each is, by configuration, and the pack that is released, as
 * the store had it when it last told. What a lease is given is not decided here but in the granting
 * function.
 */
public final class Sites {
  private final Map<String, String> origins;
  private final Set<String> accepted;
  private final PackStore packs;
  private final PackReader reader;
  private final Map<String, Site> byName = new ConcurrentHashMap<>();

  /** A site: its origin, such as {@code http://127.0.0.1:7480}, and its released pack. */
  public record Site(String origin, PackFile file, Pack pack) {}

  /** {@code accepted} are the sites whose terms the operator has accepted by name. */
  public Sites(
      Map<String, String> origins, Set<String> accepted, PackStore packs, PackReader reader) {
    this.origins = Map.copyOf(origins);
    this.accepted = Set.copyOf(accepted);
    this.packs = packs;
    this.reader = reader;
  }

  /** The site with the pack that is released to all, empty where this fleet does not work on it. */
  public Optional<Site> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Where the site is, empty where this fleet does not work on it. */
  public Optional<String> origin(String name) {
    return Optional.ofNullable(origins.get(name));
  }

  /** Reads anew which packs are released. Fails where a site has none, or one that is at fault. */
  public Future<Void> refresh() {
    return Future.all(origins.keySet().stream().map(this::refresh).toList()).mapEmpty();
  }

  /** Fails where what is in force comes with terms that were not accepted. */
  public Future<Void> requireTerms() {
    return Future.all(origins.keySet().stream().map(this::requireTerms).toList()).mapEmpty();
  }

  /** Fails where the pack comes with terms that were not accepted. */
  Future<Void> requireTerms(String site, Pack pack) {
    return unaccepted(site, pack)
        .map(words ->
            Future.<Void>failedFuture(
                new IllegalArgumentException(
                    "The site %s has terms: %s To accept them, start with --accept-terms %s"
                        .formatted(site, words.strip(), site))))
        .orElseGet(Future::succeededFuture);
  }

  /** The terms that stand in the way of working with this pack, empty where nothing does. */
  Optional<String> unaccepted(String site, Pack pack) {
    return origins.containsKey(site) && !accepted.contains(site)
        ? pack.terms().map(terms -> terms.warning())
        : Optional.empty();
  }

  private Future<Void> refresh(String site) {
    return packs
        .inForce(site)
        .compose(versions -> {
          if (versions.isEmpty()) {
            return Future.failedFuture(
                new IllegalArgumentException("No pack is released for the site " + site));
          }
          var known = byName.get(site);
          return known != null && known.file().version().equals(versions.getFirst())
              ? Future.succeededFuture()
              : load(site, versions.getFirst());
        });
  }

  private Future<Void> load(String site, String version) {
    return file(site, version)
        .compose(file ->
            reader
                .read(file)
                .map(
                    pack -> byName.put(site, new Site(origins.getOrDefault(site, ""), file, pack))))
        .mapEmpty();
  }

  private Future<Void> requireTerms(String site) {
    return packs
        .inForce(site)
        .compose(versions ->
            Future.all(
                versions.stream()
                    .map(version -> file(site, version).compose(reader::read))
                    .toList()))
        .compose(read ->
            Future.all(read.<Pack>list().stream().map(pack -> requireTerms(site, pack)).toList()))
        .mapEmpty();
  }

  private Future<PackFile> file(String site, String version) {
    return packs
        .file(site, version)
        .map(found ->
            found.orElseThrow(() ->
                new IllegalStateException(
                    "The store lost the text of the pack " + site + '/' + version)));
  }
}
