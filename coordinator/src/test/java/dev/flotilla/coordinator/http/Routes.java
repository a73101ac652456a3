package dev.flotilla.coordinator.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The {@code /v1} routes as the sources mount them. */
final class Routes {
  private static final Pattern MOUNTED =
      Pattern.compile("\\.\\s*(get|post|put|delete)\\(\"(/v1/[^\"]*)\"\\)\\s*\\.respond");

  private Routes() {}

  static Set<String> all() {
    var found = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(f -> f.toString().endsWith("Routes.java")).toList()) {
        var m = MOUNTED.matcher(Files.readString(file));
        while (m.find()) {
          found.add(m.group(1) + " " + m.group(2).replaceAll(":([a-z]+)", "{$1}"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
