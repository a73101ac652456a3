package dev.flotilla.selectors;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The packs of one site: every version there is, and which is in force. */
record SitePacks(String site, SortedMap<String, PackFile> versions, Optional<Release> release) {
  private static final String RELEASED = "RELEASED";
  private static final String YAML = ".yaml";

  SitePacks {
    versions = Collections.unmodifiableSortedMap(versions);
  }

  /** From the texts of a site's folder, by file name; other files there may be are left alone. */
  static SitePacks of(String site, Map<String, String> texts) {
    var versions = new TreeMap<String, PackFile>(new VersionOrder());
    texts.forEach((name, text) -> {
      if (name.endsWith(YAML)) {
        var version = name.substring(0, name.length() - YAML.length());
        Scalar.SITE
            .fault(version)
            .ifPresent(fault -> {
              throw new PacksUnusable("packs/" + site + '/' + name + ": its name " + fault);
            });
        versions.put(version, PackFile.of(site, version, text));
      }
    });
    return new SitePacks(
            site, versions, Optional.ofNullable(texts.get(RELEASED)).map(Release::parse))
        .whole();
  }

  static boolean reads(String name) {
    return name.equals(RELEASED) || name.endsWith(YAML);
  }

  /** These, and on top of them what {@code other} has; its release counts where it has one. */
  SitePacks with(SitePacks other) {
    var all = new TreeMap<>(versions);
    other.versions.forEach((version, file) -> {
      var known = all.putIfAbsent(version, file);
      if (known != null && !known.digest().equals(file.digest())) {
        throw new PacksUnusable(
            "packs/%s/%s.yaml differs from the pack of that name that came with this build; a"
                    .formatted(site, version)
                + " version never changes, so give the new text a version of its own");
      }
    });
    return new SitePacks(site, all, other.release.or(() -> release)).whole();
  }

  private SitePacks whole() {
    release.stream()
        .flatMap(said ->
            Stream.concat(
                Stream.of(said.version()), said.canary().map(Release.Canary::version).stream()))
        .filter(version -> !versions.containsKey(version))
        .forEach(version -> {
          throw new PacksUnusable(
              "packs/%s/RELEASED names %s, but there is no %s.yaml beside it"
                  .formatted(site, version, version));
        });
    return this;
  }
}
