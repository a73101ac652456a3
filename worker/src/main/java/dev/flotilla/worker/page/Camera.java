package dev.flotilla.worker.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotScale;
import com.microsoft.playwright.options.ScreenshotType;
import dev.flotilla.protocol.Evidence;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what a page looked like when it did not say what was hoped for. */
public final class Camera {
  private static final double TIMEOUT_MS = 3_000;
  private static final int[] QUALITIES = {50, 30, 15};

  /** No text or attribute of a page is kept longer than so many characters. */
  private static final int LONGEST = 300;

  // What was typed is the owner's: a note on its way is nobody's evidence.
  private static final String TYPED =
      "input:not([type=submit]):not([type=button]), textarea, select, [contenteditable]";

  private Camera() {}

  /** A JPEG of what is in view, in base64; empty where the page gives none that is small enough. */
  public static Optional<String> screenshot(Page page) {
    try {
      for (var quality : QUALITIES) {
        var jpeg =
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setType(ScreenshotType.JPEG)
                    .setQuality(quality)
                    .setScale(ScreenshotScale.CSS)
                    .setMask(List.of(page.locator(TYPED)))
                    .setTimeout(TIMEOUT_MS));
        var text = Base64.getEncoder().encodeToString(jpeg);
        if (text.length() <= Evidence.MAX_SCREENSHOT) {
          return Optional.of(text);
        }
      }
    } catch (PlaywrightException e) {
      // A page that cannot be shown is told by its outcome.
    }
    return Optional.empty();
  }

  /** The page's markup, without scripts, without what was typed and what may be a secret. */
  public static Optional<String> dom(Page page) {
    try {
      var limits = Map.of("most", Evidence.MAX_DOM, "longest", LONGEST);
      return Optional.of((String) page.evaluate(PageScripts.EVIDENCE, limits));
    } catch (PlaywrightException e) {
      return Optional.empty();
    }
  }
}
