package dev.flotilla.worker.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.selectors.WriteRule;
import java.util.List;
import java.util.Map;

/**
 * Holds back, inside the browser, the requests that are deeds. Some pages send at the first click,
 * without asking; with the latch shut nothing they do reaches the site, so that the permit can be
 * asked for just before the one click that is meant. A commit lets one request of its own kind
 * through; a second one, and every other kind, is held back all the same.
 */
final class Latch {
  private final CDPSession session;
  private final Writes writes;
  private final ActionKind own;
  private final Statuses statuses;
  private final WriteWatch watch;
  private final Windows windows;
  private boolean open;
  private boolean heldBack;

  /** Shut from the start. {@code own} is the one kind that {@link #open()} lets through. */
  Latch(Page page, Map<ActionKind, List<WriteRule>> rules, ActionKind own, Statuses statuses) {
    this.session = page.context().newCDPSession(page);
    this.writes = new Writes(rules);
    this.own = own;
    this.statuses = statuses;
    this.watch = new WriteWatch(session);
    this.windows = new Windows(page, session, this::inWindow);
    session.on("Fetch.requestPaused", this::paused);
    var patterns = new JsonArray();
    writes
        .patterns()
        .forEach(pattern -> {
          var one = new JsonObject();
          one.addProperty("urlPattern", pattern);
          patterns.add(one);
        });
    // Without a pattern the browser would ask for everything.
    if (!patterns.isEmpty()) {
      var arguments = new JsonObject();
      arguments.add("patterns", patterns);
      session.send("Fetch.enable", arguments);
    }
  }

  /** Lets the next request of the own kind through, but none that was made before. */
  void open() {
    watch.forget();
    // Its answer comes after everything the browser had asked until now.
    session.send("Network.enable");
    heldBack = false;
    open = true;
  }

  void shut() {
    open = false;
  }

  /** Whether the page tried what was held back, since the latch was opened or told to forget. */
  boolean heldBack() {
    return heldBack;
  }

  /** Forgets what was held back on earlier pages. */
  void forget() {
    heldBack = false;
  }

  Written written() {
    return watch.written();
  }

  /** What there is to tell of further windows that the page asked for. */
  List<String> windows() {
    return windows.signals();
  }

  // How it would be asked for is not told: it may be anything that the rules know.
  private void inWindow(String address) {
    heldBack |=
        writes.judge("GET", address, null) instanceof Writes.Judged.Deed
            || writes.judge("POST", address, null) instanceof Writes.Judged.Deed;
  }

  private void paused(JsonObject event) {
    var asked = PausedRequest.of(event);
    switch (writes.judge(asked.method(), asked.address(), asked.posted())) {
      case Writes.Judged.Harmless h -> pass(asked);
      case Writes.Judged.Deed(var kinds) -> {
        // Where the site sends the deed's own request on, it is still that one.
        if (watch.isOf(asked.network())) {
          pass(asked);
        } else if (open && kinds.contains(own)) {
          open = false;
          watch.begins(asked.network());
          pass(asked);
        } else {
          heldBack = true;
          statuses.add(asked.method(), "held-back", asked.address());
          fail(asked);
        }
      }
    }
  }

  private void pass(PausedRequest asked) {
    answer("Fetch.continueRequest", asked, new JsonObject());
  }

  private void fail(PausedRequest asked) {
    var arguments = new JsonObject();
    // A navigation that is aborted leaves the page as it is; one that is blocked replaces it.
    arguments.addProperty("errorReason", asked.navigates() ? "Aborted" : "BlockedByClient");
    answer("Fetch.failRequest", asked, arguments);
  }

  private void answer(String method, PausedRequest asked, JsonObject arguments) {
    arguments.addProperty("requestId", asked.id());
    try {
      session.send(method, arguments);
    } catch (PlaywrightException e) {
      // The page has given it up, or is gone: then it is not sent either.
    }
  }
}
