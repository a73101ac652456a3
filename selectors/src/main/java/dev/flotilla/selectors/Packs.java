package dev.flotilla.selectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The packs on the class path, under {@code packs/<site>/<version>.yaml}. The file {@code
 * packs/<site>/RELEASED} holds the version in force. Thread-safe.
 */
public final class Packs {
  // Keeps a name that came over the wire from becoming a path.
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

  private final ClassLoader from;
  private final Map<String, PackFile> read = new ConcurrentHashMap<>();

  private Packs(ClassLoader from) {
    this.from = from;
  }

  /** The packs that came with this build. */
  public static Packs bundled() {
    return new Packs(Packs.class.getClassLoader());
  }

  /** The version of {@code site}'s pack that is in force. */
  public Optional<PackFile> released(String site) {
    return text(site, "RELEASED").map(String::strip).flatMap(version -> file(site, version));
  }

  /** That very version, released or not. */
  public Optional<PackFile> file(String site, String version) {
    var key = site + '/' + version;
    var known = Optional.ofNullable(read.get(key));
    if (known.isPresent()) {
      return known;
    }
    var found =
        NAME.matcher(version).matches()
            ? text(site, version + ".yaml").map(text -> PackFile.of(site, version, text))
            : Optional.<PackFile>empty();
    found.ifPresent(file -> read.put(key, file));
    return found;
  }

  private Optional<String> text(String site, String file) {
    if (!NAME.matcher(site).matches()) {
      return Optional.empty();
    }
    var path = "packs/" + site + '/' + file;
    try (var in = from.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + " from the class path", e);
    }
  }
}
