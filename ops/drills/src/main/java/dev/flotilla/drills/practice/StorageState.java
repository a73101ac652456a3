package dev.flotilla.drills.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.HttpCookie;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Cookies in the form in which Playwright saves a browser's state. */
final class StorageState {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StorageState() {}

  /** The state of a browser that got these {@code Set-Cookie} headers from {@code origin}. */
  static String of(URI origin, List<String> setCookies, Instant now) {
    var cookies =
        setCookies.stream()
            .flatMap(header -> HttpCookie.parse(header).stream())
            .map(cookie -> cookie(origin, cookie, now))
            .toList();
    try {
      return JSON.writeValueAsString(Map.of("cookies", cookies, "origins", List.of()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> cookie(URI origin, HttpCookie cookie, Instant now) {
    var expires = cookie.getMaxAge() < 0 ? -1 : now.getEpochSecond() + cookie.getMaxAge();
    return Map.of(
        "name",
        cookie.getName(),
        "value",
        cookie.getValue(),
        "domain",
        cookie.getDomain() == null ? origin.getHost() : cookie.getDomain(),
        "path",
        cookie.getPath() == null ? "/" : cookie.getPath(),
        "expires",
        expires,
        "httpOnly",
        cookie.isHttpOnly(),
        "secure",
        cookie.getSecure(),
        // The JDK drops this attribute; Lax is what browsers assume.
        "sameSite",
        "Lax");
  }
}
