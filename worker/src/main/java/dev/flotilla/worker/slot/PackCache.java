package dev.flotilla.worker.slot;

import dev.flotilla.protocol.PackRef;
import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.PackFaults;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.worker.client.Reply;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The packs that leases name, by digest: one is fetched once and is what it says it is. */
public final class PackCache {
  /** The pack, or why there is none, for whoever must act. */
  sealed interface Found {
    record Ready(Pack pack) implements Found {}

    record Missing(String reason) implements Found {}
  }

  private final Function<PackRef, Reply<String>> fetch;
  private final Map<String, Pack> packs = new ConcurrentHashMap<>();

  public PackCache(Function<PackRef, Reply<String>> fetch) {
    this.fetch = fetch;
  }

  Found find(PackRef wanted) {
    var known = packs.get(wanted.digest());
    if (known != null) {
      return new Found.Ready(known);
    }
    var name = "pack %s %s".formatted(wanted.site(), wanted.version());
    return switch (fetch.apply(wanted)) {
      case Reply.Yes<String>(var text) -> read(wanted, name, text);
      case Reply.No<String>(var code, var detail) ->
          new Found.Missing("%s was refused: %s".formatted(name, detail));
      case Reply.Silence<String>(var reason) ->
          new Found.Missing("%s did not come: %s".formatted(name, reason));
    };
  }

  private Found read(PackRef wanted, String name, String text) {
    if (!PackFile.digest(text).equals(wanted.digest())) {
      return new Found.Missing(name + " has another digest than the lease names");
    }
    try {
      var pack = Pack.parse(text);
      packs.put(wanted.digest(), pack);
      return new Found.Ready(pack);
    } catch (PackFaults e) {
      return new Found.Missing(name + " cannot be read by this worker: " + e.getMessage());
    }
  }
}
