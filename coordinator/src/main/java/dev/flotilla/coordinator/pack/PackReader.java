package dev.flotilla.coordinator.pack;

import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.PackFile;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Reads packs beside the event loop, each text once. */
public final class PackReader {
  private final Vertx vertx;
  private final Map<String, Pack> byDigest = new ConcurrentHashMap<>();

  public PackReader(Vertx vertx) {
    this.vertx = vertx;
  }

  /** The pack; fails with {@code PackFaults}. */
  Future<Pack> read(PackFile file) {
    var known = byDigest.get(file.digest());
    if (known != null) {
      return Future.succeededFuture(known);
    }
    return vertx
        .executeBlocking(() -> Pack.parse(file.text()))
        .map(read -> {
          var pack = Objects.requireNonNull(read);
          byDigest.put(file.digest(), pack);
          return pack;
        });
  }
}
