package dev.flotilla.worker.page;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits in the browser for leave.
 *
 * @param id by which it is answered
 * @param network by which the browser tells what becomes of it; empty where it does not say
 * @param address after the origin
 * @param posted its body, absent where there is one that cannot be read
 */
record PausedRequest(
    String id,
    String network,
    String method,
    String address,
    @Nullable String posted,
    boolean navigates) {

  static PausedRequest of(JsonObject event) {
    var request = event.getAsJsonObject("request");
    return new PausedRequest(
        text(event, "requestId"),
        text(event, "networkId"),
        text(request, "method"),
        Traffic.address(text(request, "url")),
        posted(request),
        text(event, "resourceType").equals("Document"));
  }

  private static @Nullable String posted(JsonObject request) {
    if (request.has("postData")) {
      return text(request, "postData");
    }
    if (!request.has("hasPostData") || !request.get("hasPostData").getAsBoolean()) {
      return "";
    }
    if (!request.has("postDataEntries")) {
      return null;
    }
    var body = new StringBuilder();
    for (var entry : request.getAsJsonArray("postDataEntries")) {
      if (!entry.getAsJsonObject().has("bytes")) {
        return null; // a file
      }
      var bytes = Base64.getDecoder().decode(text(entry.getAsJsonObject(), "bytes"));
      body.append(new String(bytes, StandardCharsets.UTF_8));
    }
    return body.isEmpty() ? null : body.toString();
  }

  private static String text(JsonObject from, String field) {
    return from.has(field) ? from.get(field).getAsString() : "";
  }
}
