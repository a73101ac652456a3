package dev.flotilla.worker.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.impl.driver.jar.DriverJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;

/**
 * The driver's own program and runtime, unpacked once for each version. Left to itself it unpacks
 * 134 MB into the temporary folder at every start, and leaves them there when killed.
 */
public final class DriverFiles {
  private static final String PROPERTY = "playwright.cli.dir";

  private DriverFiles() {}

  /** Where the driver is unpacked unless somebody says otherwise: the user's cache. */
  public static Path cache(Map<String, String> environment) {
    var xdg = environment.get("XDG_CACHE_HOME");
    var base =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return base.resolve("flotilla");
  }

  /** Makes this process use the driver in {@code cache}, unpacked now if it is not there yet. */
  public static synchronized Path use(Path cache) {
    try {
      var folder = unpacked(cache.toAbsolutePath());
      System.setProperty(PROPERTY, folder.toString());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot unpack the browser driver into "
              + cache
              + "; free some space there or name another folder with --driver-cache",
          e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path has an address that is none", e);
    }
  }

  private static Path unpacked(Path cache) throws IOException, URISyntaxException {
    var folder = cache.resolve("driver-" + version());
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Files.createDirectories(cache);
    var fresh = Files.createTempDirectory(cache, "unpacking-");
    try {
      DriverJar.installDriverTo(fresh);
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | URISyntaxException | RuntimeException e) {
      delete(fresh);
      // Another process may have been quicker; its copy is as good, and it is whole.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
    return folder;
  }

  private static String version() throws IOException {
    try (var in = DriverJar.class.getResourceAsStream("/driver/package/package.json")) {
      if (in == null) {
        throw new IllegalStateException("The driver's own files are missing from the class path");
      }
      return new ObjectMapper().readTree(in).path("version").asText();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
