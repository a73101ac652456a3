package dev.flotilla.worker.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A session as text, and whether a browser has changed it. */
public final class SessionState {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record CookieValue(String domain, String path, String name, String value) {}

  private SessionState() {}

  /** The context's whole state, when its cookies are no longer those of {@code granted}. */
  public static Optional<String> changed(BrowserContext context, String granted) {
    // Cookies cost one call; the whole state opens every origin to read what it stores.
    var now = new HashSet<CookieValue>();
    for (var cookie : context.cookies()) {
      now.add(new CookieValue(cookie.domain, cookie.path, cookie.name, cookie.value));
    }
    return now.equals(cookies(granted)) ? Optional.empty() : Optional.of(context.storageState());
  }

  private static Set<CookieValue> cookies(String state) {
    var cookies = new HashSet<CookieValue>();
    for (var cookie : read(state).path("cookies")) {
      cookies.add(
          new CookieValue(
              cookie.path("domain").asText(),
              cookie.path("path").asText("/"),
              cookie.path("name").asText(),
              cookie.path("value").asText()));
    }
    return cookies;
  }

  private static JsonNode read(String state) {
    try {
      return JSON.readTree(state);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The session that was granted is no JSON", e);
    }
  }
}
