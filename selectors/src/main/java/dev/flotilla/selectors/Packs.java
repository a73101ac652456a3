package dev.flotilla.selectors;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Packs under {@code <site>/<version>.yaml}, with {@code <site>/RELEASED} saying which is in force.
 * Read once, and immutable; read again to see what was added. No pack is parsed for being here.
 */
public final class Packs {
  private final Map<String, SitePacks> sites;

  private Packs(Map<String, SitePacks> sites) {
    this.sites = Map.copyOf(sites);
  }

  /** The packs that came with this build. */
  public static Packs bundled() {
    return new Packs(PackFolder.bundled());
  }

  /** The packs in {@code directory}; throws {@link PacksUnusable}. */
  public static Packs in(Path directory) {
    return new Packs(PackFolder.in(directory));
  }

  /**
   * The packs that came with this build, and on top of them those in {@code directory}: its {@code
   * RELEASED} counts where it has one. Throws {@link PacksUnusable}, also for a version that both
   * have with different texts.
   */
  public static Packs bundledAnd(Path directory) {
    var sites = new TreeMap<>(PackFolder.bundled());
    PackFolder.in(directory).forEach((site, packs) -> sites.merge(site, packs, SitePacks::with));
    return new Packs(sites);
  }

  /** The sites that there is any pack of. */
  public SortedSet<String> sites() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(sites.keySet()));
  }

  /** Every version of {@code site}'s pack, oldest first. */
  public List<PackFile> versions(String site) {
    return site(site).map(packs -> List.copyOf(packs.versions().values())).orElse(List.of());
  }

  /** What is in force on {@code site}; empty where nothing was released. */
  public Optional<Release> release(String site) {
    return site(site).flatMap(SitePacks::release);
  }

  /** The version of {@code site}'s pack that is in force. */
  public Optional<PackFile> released(String site) {
    return release(site).flatMap(release -> file(site, release.version()));
  }

  /** That very version, released or not. */
  public Optional<PackFile> file(String site, String version) {
    return site(site).flatMap(packs -> Optional.ofNullable(packs.versions().get(version)));
  }

  private Optional<SitePacks> site(String site) {
    return Optional.ofNullable(sites.get(site));
  }
}
