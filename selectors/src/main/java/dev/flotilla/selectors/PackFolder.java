package dev.flotilla.selectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads {@code <site>/<version>.yaml} and {@code <site>/RELEASED} from wherever they are. */
final class PackFolder {
  private static final String CLASS_PATH = "packs";
  private static final long MAX_BYTES = 2_000_000;

  private PackFolder() {}

  /** The sites of a directory; throws {@link PacksUnusable} where it is none. */
  static Map<String, SitePacks> in(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new PacksUnusable(directory + " is no directory of packs: it does not exist");
    }
    var sites = new TreeMap<String, SitePacks>();
    try (var folders = Files.list(directory)) {
      for (var folder : folders.filter(Files::isDirectory).toList()) {
        var texts = texts(folder);
        if (!texts.isEmpty()) {
          put(sites, name(folder), texts);
        }
      }
    } catch (IOException e) {
      throw new PacksUnusable("Cannot read the packs in " + directory + ": " + e.getMessage(), e);
    }
    return sites;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    var texts = new HashMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (!SitePacks.reads(name(file))) {
          continue;
        }
        if (Files.size(file) > MAX_BYTES) {
          throw new PacksUnusable(file + " is longer than %,d bytes".formatted(MAX_BYTES));
        }
        try {
          texts.put(name(file), Files.readString(file));
        } catch (CharacterCodingException e) {
          throw new PacksUnusable(file + " is not written in UTF-8", e);
        }
      }
    }
    return texts;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** The sites whose packs came with this build. */
  static Map<String, SitePacks> bundled() {
    var sites = new TreeMap<String, SitePacks>();
    try {
      var places = PackFolder.class.getClassLoader().getResources(CLASS_PATH).asIterator();
      while (places.hasNext()) {
        at(places.next()).forEach((site, packs) -> sites.merge(site, packs, SitePacks::with));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the packs on the class path", e);
    }
    return sites;
  }

  private static Map<String, SitePacks> at(URL place) throws IOException {
    try {
      return place.openConnection() instanceof JarURLConnection jar
          ? inJar(jar.getJarFile())
          : in(Path.of(new URI(place.toString())));
    } catch (URISyntaxException e) {
      throw new IOException(place + " is no address", e);
    }
  }

  private static Map<String, SitePacks> inJar(JarFile jar) throws IOException {
    var texts = new TreeMap<String, Map<String, String>>();
    for (var entry : entries(jar).toList()) {
      var path = entry.getName().split("/", -1);
      if (path.length == 3 && SitePacks.reads(path[2])) {
        try (var in = jar.getInputStream(entry)) {
          texts
              .computeIfAbsent(path[1], site -> new HashMap<>())
              .put(path[2], new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    var sites = new TreeMap<String, SitePacks>();
    texts.forEach((site, own) -> put(sites, site, own));
    return sites;
  }

  private static Stream<JarEntry> entries(JarFile jar) {
    return jar.stream()
        .filter(entry -> entry.getName().startsWith(CLASS_PATH + '/') && !entry.isDirectory());
  }

  private static void put(Map<String, SitePacks> sites, String site, Map<String, String> texts) {
    Scalar.SITE
        .fault(site)
        .ifPresent(fault -> {
          throw new PacksUnusable("packs/" + site + ": a site's name " + fault);
        });
    try {
      sites.put(site, SitePacks.of(site, texts));
    } catch (PacksUnusable e) {
      throw e.getMessage() != null && e.getMessage().startsWith("RELEASED")
          ? new PacksUnusable("packs/" + site + '/' + e.getMessage(), e)
          : e;
    }
  }
}
