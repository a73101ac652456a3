package dev.flotilla.worker.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes to addresses, and knows what a page that did not open means to the pack. */
final class Opening {
  private static final Pattern WORD = Pattern.compile("net::(ERR_[A-Z0-9_]+)");

  private static final double SETTLE_MS = 300;

  private final Page page;
  private final Traffic traffic;
  private final SightReader reader;
  private boolean redirected;
  private @Nullable Sight unopened;

  Opening(Page page, Traffic traffic, SightReader reader) {
    this.page = page;
    this.traffic = traffic;
    this.reader = reader;
  }

  void open(String url, long timeoutMs) {
    traffic.clear();
    unopened = null;
    redirected = false;
    try {
      var response =
          page.navigate(
              url,
              new Page.NavigateOptions()
                  .setWaitUntil(WaitUntilState.DOMCONTENTLOADED)
                  .setTimeout((double) timeoutMs));
      redirected = response != null && response.request().redirectedFrom() != null;
    } catch (PlaywrightException e) {
      settle();
      traffic.failed(word(e));
      var sight = reader.read(nothing(url));
      if (!told(sight)) {
        throw PageTrouble.of("open the page", e);
      }
      unopened = sight;
    }
  }

  /**
   * A page that is left or closed while the browser's own page about the failure is still on its
   * way never closes, and nothing tells when that page has come: measured, 2 of 3 hung at once,
   * none after this long.
   */
  private void settle() {
    try {
      page.waitForTimeout(SETTLE_MS);
    } catch (PlaywrightException e) {
      // It is gone, and the failure is told by the caller.
    }
  }

  /** What is to be seen of a page that did not open; empty where one did. */
  Optional<Sight> unopened() {
    return Optional.ofNullable(unopened);
  }

  /** Whether the site itself sent us on from the address last opened. */
  boolean redirected() {
    return redirected;
  }

  // A rule that holds of any empty page says nothing about why this one is empty.
  private boolean told(Sight sight) {
    return sight.finding().filter(rule -> Conditions.tellsOfFailure(rule.when())).isPresent();
  }

  private static RawSight nothing(String url) {
    var address = Traffic.address(url);
    return RawSight.none(url.substring(0, url.length() - address.length()), address);
  }

  private static String word(PlaywrightException e) {
    var said = String.valueOf(e.getMessage());
    var word = WORD.matcher(said);
    return word.find() ? word.group(1) : said.lines().findFirst().orElse("");
  }
}
