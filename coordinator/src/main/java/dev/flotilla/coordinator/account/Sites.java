package dev.flotilla.coordinator.account;

import dev.flotilla.selectors.Pack;
import dev.flotilla.selectors.PackFaults;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sites this fleet works on: where each is, and the pack it is seen through. */
public final class Sites {
  private final Map<String, Site> byName;

  /** A site: its origin, such as {@code http://127.0.0.1:7480}, and its released pack. */
  public record Site(String origin, PackFile file, Pack pack) {}

  private Sites(Map<String, Site> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** Takes the released pack of every site in {@code origins}; throws where one has none. */
  public static Sites of(Map<String, String> origins, Packs packs) throws PackFaults {
    var sites = new HashMap<String, Site>();
    for (var entry : origins.entrySet()) {
      var file =
          packs
              .released(entry.getKey())
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "No pack is released for the site " + entry.getKey()));
      sites.put(entry.getKey(), new Site(entry.getValue(), file, Pack.parse(file.text())));
    }
    return new Sites(sites);
  }

  public Optional<Site> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
