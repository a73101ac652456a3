package dev.flotilla.worker.page;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls to the browser, whose failures become {@link PageTrouble}. */
final class Browsing {
  // A page that goes on to another address in the middle of a look is looked at again.
  private static final int LOOKS = 5;

  private Browsing() {}

  /** What {@code script} answers. */
  static Object read(Page page, String script, Map<String, Object> argument) {
    return asking("look", () -> again(() -> page.evaluate(script, argument)));
  }

  /** The same, kept in the browser. */
  static JSHandle hold(Page page, String script, Map<String, Object> argument) {
    return asking("look", () -> again(() -> page.evaluateHandle(script, argument)));
  }

  static void click(ElementHandle handle, String name, long timeoutMs) {
    asking(
        "click " + name,
        () -> {
          handle.click(new ElementHandle.ClickOptions().setTimeout((double) timeoutMs));
          return handle;
        });
  }

  static void fill(ElementHandle handle, String name, String text, long timeoutMs) {
    asking(
        "write into " + name,
        () -> {
          handle.fill(text, new ElementHandle.FillOptions().setTimeout((double) timeoutMs));
          return handle;
        });
  }

  static <T extends @Nullable Object> T asking(String deed, Supplier<T> call) {
    try {
      return call.get();
    } catch (PlaywrightException e) {
      throw PageTrouble.of(deed, e);
    }
  }

  private static <T> T again(Supplier<T> look) {
    for (int looks = 1; ; looks++) {
      try {
        return look.get();
      } catch (PlaywrightException e) {
        if (looks == LOOKS || !String.valueOf(e.getMessage()).contains("context was destroyed")) {
          throw e;
        }
      }
    }
  }
}
