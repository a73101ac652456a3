package dev.flotilla.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser that says its version and really draws a page. */
record BrowserCheck(Map<String, String> environment) implements Check {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome-stable",
          "google-chrome");
  private static final String MEND =
      "apt-get install --no-install-recommends chromium-headless-shell, or name a Chromium in"
          + " FLOTILLA_BROWSER";

  @Override
  public Finding look() throws Exception {
    var browser = find();
    if (browser.isEmpty()) {
      return Finding.fail("browser", "none found", MEND);
    }
    var path = browser.get().toString();
    try {
      var version = Commands.output(List.of(path, "--version"), LONGEST).strip();
      var page =
          Commands.output(
              List.of(
                  path,
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--dump-dom",
                  "data:text/html,<p>afloat"),
              LONGEST);
      return page.contains("afloat")
          ? Finding.ok("browser", lastLine(version) + " in " + path)
          : Finding.fail("browser", path + " starts and draws nothing", MEND);
    } catch (java.io.IOException e) {
      return Finding.fail("browser", String.valueOf(e.getMessage()), MEND);
    }
  }

  private Optional<Path> find() {
    var named = environment.get("FLOTILLA_BROWSER");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return Stream.concat(
            NAMES.stream().flatMap(name -> Commands.onPath(name, environment).stream()),
            Stream.of(Path.of("/usr/lib/chromium/chromium-headless-shell"))
                .filter(Files::isExecutable))
        .findFirst();
  }

  private static String lastLine(String text) {
    return text.lines().reduce("", (a, b) -> b);
  }
}
