package dev.flotilla.worker.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotScale;
import com.microsoft.playwright.options.ScreenshotType;
import dev.flotilla.protocol.Evidence;
import java.util.Base64;
import java.util.Optional;

/** Keeps what a page looked like when it did not say what was hoped for. */
public final class Camera {
  private static final double TIMEOUT_MS = 3_000;
  private static final int[] QUALITIES = {50, 30, 15};

  // What was written and what was typed is the owner's; what runs is noise.
  private static final String TRIM =
      """
      (most) => {
        const copy = document.documentElement.cloneNode(true);
        const drop = 'script,style,noscript,link,svg,template,iframe,meta,code';
        copy.querySelectorAll(drop).forEach((e) => e.remove());
        copy.querySelectorAll('textarea,[contenteditable]').forEach((e) => { e.textContent = ''; });
        copy.querySelectorAll('*').forEach((e) => {
          for (const { name, value } of [...e.attributes]) {
            if (name === 'value' || name === 'style' || name.startsWith('on')
                || value.startsWith('data:') || value.length > 300) {
              e.removeAttribute(name);
            }
          }
        });
        return copy.outerHTML.replace(/\\s+/g, ' ').slice(0, most);
      }\
      """;

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
                    // A note on its way is nobody's evidence.
                    .setMask(java.util.List.of(page.locator("textarea")))
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

  /** The page's markup, without scripts and without what was written into fields. */
  public static Optional<String> dom(Page page) {
    try {
      return Optional.of((String) page.evaluate(TRIM, Evidence.MAX_DOM));
    } catch (PlaywrightException e) {
      return Optional.empty();
    }
  }
}
