package dev.flotilla.coordinator.pack;

import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import dev.flotilla.selectors.Release;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the files' packs into the store at the start. What is to be in force is read first, so
 * that no faulty pack gets there, and none whose terms were not accepted; a version that the fleet
 * knows with another text stops the start.
 */
public final class PackSeed {
  private final Packs files;
  private final PackStore packs;
  private final PackReader reader;
  private final Sites sites;

  public PackSeed(Packs files, PackStore packs, PackReader reader, Sites sites) {
    this.files = files;
    this.packs = packs;
    this.reader = reader;
    this.sites = sites;
  }

  /** Brings in every site's. */
  public Future<Void> plant() {
    return inTurn(List.copyOf(files.sites()), this::plant);
  }

  private Future<Void> plant(String site) {
    var release = files.release(site);
    var named =
        release.stream()
            .flatMap(r ->
                Stream.concat(
                    Stream.of(r.version()), r.canary().stream().map(canary -> canary.version())))
            .map(version -> file(site, version))
            .toList();
    return inTurn(named, file -> read(file).compose(pack -> sites.requireTerms(site, pack)))
        .compose(v -> inTurn(files.versions(site), this::put))
        .compose(v -> release.map(r -> put(site, r)).orElseGet(Future::succeededFuture));
  }

  private Future<Pack> read(PackFile file) {
    return reader
        .read(file)
        .recover(e ->
            Future.failedFuture(
                new IllegalArgumentException(
                    file.site() + '/' + file.version() + ": " + e.getMessage(), e)));
  }

  private Future<Void> put(PackFile file) {
    return packs
        .put(file)
        .map(put ->
            switch (put) {
              case NEW, SAME -> null;
              case OTHER ->
                  throw new IllegalStateException(
                      "the file of the pack %s/%s is not the text the fleet knows under this version (SHA-256 of the file: %s). A version never changes: give the file a new one."
                          .formatted(file.site(), file.version(), file.digest()));
            });
  }

  private Future<Void> put(String site, Release release) {
    return packs.fileSays(
        site,
        release.version(),
        release.canary().map(canary -> canary.version()).orElse(""),
        release.canary().map(canary -> canary.percent()).orElse(0));
  }

  private PackFile file(String site, String version) {
    return files
        .file(site, version)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The site "
                    + site
                    + " releases the version "
                    + version
                    + ", and has no such file"));
  }

  private static <T> Future<Void> inTurn(
      List<T> items, java.util.function.Function<T, Future<Void>> step) {
    var all = Future.<Void>succeededFuture();
    for (var item : items) {
      all = all.compose(v -> step.apply(item));
    }
    return all;
  }
}
