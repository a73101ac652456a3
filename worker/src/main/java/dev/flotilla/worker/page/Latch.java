package dev.flotilla.worker.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Holds back, inside the browser, the requests that are the deed itself. Some pages send at the
 * first click, without asking; with the latch shut nothing they do reaches the site, so that the
 * permit can be asked for just before the one click that is meant.
 */
final class Latch {
  private final CDPSession session;
  private final List<String> sends;

  Latch(Page page, List<String> sends) {
    this.session = page.context().newCDPSession(page);
    this.sends = sends;
    session.send("Network.enable");
    shut();
  }

  void shut() {
    block(sends);
  }

  void open() {
    block(List.of());
  }

  private void block(List<String> patterns) {
    var urls = new JsonArray();
    patterns.forEach(urls::add);
    var arguments = new JsonObject();
    arguments.add("urls", urls);
    session.send("Network.setBlockedURLs", arguments);
  }
}
