package dev.flotilla.worker.page;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The further windows that a page asks for. The browser opens none: nothing could hold back in time
 * what such a window sends first. One that comes all the same is closed at once.
 */
final class Windows {
  private static final int MAX = 5;

  private final Consumer<String> asked;
  private final Set<String> signals = new LinkedHashSet<>();

  /** Tells {@code asked} the address, after the origin, that a window was to show. */
  Windows(Page page, CDPSession session, Consumer<String> asked) {
    this.asked = asked;
    page.onPopup(this::close);
    session.on("Page.windowOpen", this::wanted);
    session.send("Page.enable");
  }

  /** What there is to tell of them. */
  List<String> signals() {
    return List.copyOf(signals);
  }

  private void wanted(JsonObject event) {
    var address = Traffic.address(event.get("url").getAsString());
    tell("a window was held back: " + Redaction.address(address));
    asked.accept(address);
  }

  private void close(Page window) {
    tell("a window was closed: " + Redaction.address(Traffic.address(window.url())));
    try {
      window.close();
    } catch (PlaywrightException e) {
      // It has closed itself.
    }
  }

  private void tell(String signal) {
    if (signals.size() < MAX) {
      signals.add(signal);
    }
  }
}
