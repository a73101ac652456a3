package dev.flotilla.practice.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.Visitor;
import dev.flotilla.practice.Visitor.Contact;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser, the one named by {@code FLOTILLA_BROWSER} or the first on the path. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "google-chrome", "google-chrome-stable");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(executable())
                  .setArgs(List.of("--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1")));

  /** A page of a context of its own, signed in by the form. */
  Page signedIn(PracticeSite site, int seat) {
    return hydrated(
        through(site, seat, "/login", "input[name=session_key]", "input[name=session_password]"));
  }

  /** The same at the community, which has a form of its own. */
  Page joined(PracticeSite site, int seat) {
    var page = through(site, seat, "/signin", "input[name=log]", "input[name=pwd]");
    page.waitForSelector("#memberbar");
    return page;
  }

  private Page through(
      PracticeSite site, int seat, String form, String nameField, String passwordField) {
    var who = new Visitor(site.url()).array("/__seats").getJsonObject(seat);
    var page = stranger(site);
    page.navigate(form);
    page.fill(nameField, who.getString("email"));
    page.fill(passwordField, who.getString("password"));
    page.click("button[type=submit]");
    return page;
  }

  private Page stranger(PracticeSite site) {
    var page =
        browser
            .newContext(
                new Browser.NewContextOptions().setBaseURL(site.url()).setViewportSize(1280, 800))
            .newPage();
    page.setDefaultTimeout(10_000);
    return page;
  }

  static Page open(Page page, Contact contact) {
    page.navigate("/in/" + Visitor.encoded(contact.slug()) + "/");
    return hydrated(page);
  }

  static Page hydrated(Page page) {
    page.waitForSelector("html[data-hydrated=true]");
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path executable() {
    var named = Optional.ofNullable(System.getenv("FLOTILLA_BROWSER")).stream();
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    var found =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
    return Stream.concat(named, found)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "These tests need a browser: install chromium-headless-shell or name one in"
                    + " FLOTILLA_BROWSER"));
  }
}
