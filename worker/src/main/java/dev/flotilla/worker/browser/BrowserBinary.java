package dev.flotilla.worker.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A browser that answered when asked for its version.
 *
 * @param version such as {@code Chromium 156.0.7000.0}
 */
public record BrowserBinary(Path path, String version) {
  /** The environment variable that names the browser. */
  public static final String VARIABLE = "FLOTILLA_BROWSER";

  private static final long ANSWER_MS = 10_000;
  // The real binaries come before their wrapper scripts, which add a process and flags of their
  // own.
  private static final List<String> KNOWN =
      List.of(
          "/usr/lib/chromium/chromium-headless-shell",
          "/usr/lib/chromium/chromium",
          "/usr/lib/chromium-browser/chromium-browser",
          "/opt/google/chrome/chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");
  private static final List<String> ON_PATH =
      List.of("chromium-headless-shell", "google-chrome-stable", "google-chrome", "chromium");

  /** Finds one: the one asked for, the variable's, or the first known one that answers. */
  public static BrowserBinary find(@Nullable Path asked, Map<String, String> environment) {
    if (asked != null) {
      return named(asked, "--browser");
    }
    var variable = environment.get(VARIABLE);
    if (variable != null && !variable.isBlank()) {
      return named(Path.of(variable), VARIABLE);
    }
    return places(environment)
        .flatMap(path -> ask(path).stream())
        .findFirst()
        .orElseThrow(() ->
            new BrowserMissing(
                "No browser was found. On Debian or Ubuntu type: apt-get install"
                    + " chromium-headless-shell. If you have a Chromium or Chrome elsewhere,"
                    + " give its path with --browser or "
                    + VARIABLE
                    + "."));
  }

  private static BrowserBinary named(Path path, String by) {
    return ask(path)
        .orElseThrow(() ->
            new BrowserMissing(
                "%s names %s, which %s. Give the path of a Chromium, Chrome or headless shell."
                    .formatted(
                        by,
                        path,
                        Files.isExecutable(path)
                            ? "does not answer to --version"
                            : "is no program that can be run")));
  }

  private static Stream<Path> places(Map<String, String> environment) {
    var places = new ArrayList<Path>();
    KNOWN.forEach(path -> places.add(Path.of(path)));
    for (var name : ON_PATH) {
      for (var folder : environment.getOrDefault("PATH", "").split(":", -1)) {
        if (!folder.isEmpty()) {
          places.add(Path.of(folder, name));
        }
      }
    }
    return places.stream();
  }

  private static Optional<BrowserBinary> ask(Path path) {
    if (!Files.isExecutable(path) || Files.isDirectory(path)) {
      return Optional.empty();
    }
    try {
      var process =
          new ProcessBuilder(path.toString(), "--version")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(ANSWER_MS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      var said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.exitValue() == 0 && !said.isEmpty()
          ? Optional.of(new BrowserBinary(path, said))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
