package dev.flotilla.worker.page;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** Follows the one request that a commit let through. */
final class WriteWatch {
  private String network = "";
  private Written written = Written.NONE;

  WriteWatch(CDPSession session) {
    session.on("Network.responseReceived", event -> ends(event, Written.ANSWERED));
    session.on("Network.loadingFailed", event -> ends(event, Written.FAILED));
    session.on("Network.requestWillBeSent", this::sentOn);
    session.send("Network.enable");
  }

  /** The request of that network id was let through. */
  void begins(String network) {
    this.network = network;
    written = Written.IN_FLIGHT;
  }

  void forget() {
    network = "";
    written = Written.NONE;
  }

  boolean isOf(String network) {
    return !network.isEmpty() && network.equals(this.network);
  }

  Written written() {
    return written;
  }

  private void sentOn(JsonObject event) {
    if (event.has("redirectResponse")) {
      ends(event, Written.ANSWERED);
    }
  }

  private void ends(JsonObject event, Written end) {
    // An answer whose body breaks off is an answer.
    if (written == Written.IN_FLIGHT && isOf(event.get("requestId").getAsString())) {
      written = end;
    }
  }
}
