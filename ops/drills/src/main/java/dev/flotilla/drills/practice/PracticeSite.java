package dev.flotilla.drills.practice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flotilla.drills.ledger.LedgerEvent;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A running practice site: what it knows, what it has received, and its front door. */
public final class PracticeSite {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);
  private static final ObjectMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private final URI origin;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TIMEOUT)
          .build();

  public PracticeSite(URI origin) {
    this.origin = origin;
  }

  /** Scheme, host and port. */
  public URI origin() {
    return origin;
  }

  /** The address of a person's page. */
  public String profile(Person person) {
    return URI.create(origin + "/in/" + person.slug() + "/").toASCIIString();
  }

  /** The seats that can be signed in. */
  public List<Seat> seats() throws IOException, InterruptedException {
    return get("/__seats", new TypeReference<>() {});
  }

  /** Everybody on the site. */
  public List<Person> people() throws IOException, InterruptedException {
    return get("/__people", new TypeReference<>() {});
  }

  /** All it has received, oldest first. */
  public List<LedgerEvent> ledger() throws IOException, InterruptedException {
    return ledger(0);
  }

  /** What it has received after that entry. */
  public List<LedgerEvent> ledger(long after) throws IOException, InterruptedException {
    return get("/__ledger?after=" + after, new TypeReference<>() {});
  }

  /** The slugs of those to whom an invitation of the seat truly waits, newest first. */
  public List<String> sent(Seat seat) throws IOException, InterruptedException {
    return get("/__sent?seat=" + seat.seat(), new TypeReference<List<Waiting>>() {}).stream()
        .map(Waiting::person)
        .toList();
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Waiting(String person) {}

  /** Signs in as a browser's form does; answers the browser state that is signed in. */
  public String signIn(Seat seat) throws IOException, InterruptedException {
    return signIn(seat, "/login", "session_key", "session_password");
  }

  /** The same where it stands in its community dress. */
  public String signInToCommunity(Seat seat) throws IOException, InterruptedException {
    return signIn(seat, "/signin", "log", "pwd");
  }

  private String signIn(Seat seat, String path, String name, String password)
      throws IOException, InterruptedException {
    var form =
        "%s=%s&%s=%s".formatted(name, encoded(seat.email()), password, encoded(seat.password()));
    var request =
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin.toString())
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = http.send(request, BodyHandlers.discarding());
    var cookies = answer.headers().allValues("Set-Cookie");
    if (answer.statusCode() / 100 != 3 || cookies.isEmpty()) {
      throw new IOException(
          "The practice site did not let " + seat.seat() + " in: HTTP " + answer.statusCode());
    }
    return StorageState.of(origin, cookies, Instant.now());
  }

  /** Makes it misbehave, as {@code POST /__scenario} describes. */
  public void scenario(Map<String, Object> scenario) throws IOException, InterruptedException {
    post("/__scenario", scenario);
  }

  /** Ends all misbehaviour. */
  public void endScenarios() throws IOException, InterruptedException {
    send(to("/__scenario").DELETE(), "end its scenarios");
  }

  /** Shows itself to a seat in that front and language from now on. */
  public void show(Seat seat, String front, String language)
      throws IOException, InterruptedException {
    post("/__seats/" + seat.seat(), Map.of("front", front, "language", language));
  }

  /** Makes seat and person stand to one another so, as {@code POST /__relation} describes. */
  public void arrange(Seat seat, Person person, String relation)
      throws IOException, InterruptedException {
    post("/__relation", Map.of("seat", seat.seat(), "person", person.slug(), "relation", relation));
  }

  /** Sends visitors of one person's address to another person's from now on. */
  public void redirect(Person from, Person to) throws IOException, InterruptedException {
    post("/__moved", Map.of("from", from.slug(), "to", to.slug()));
  }

  /** Everybody's address is their own again. */
  public void endRedirects() throws IOException, InterruptedException {
    send(to("/__moved").DELETE(), "end its redirects");
  }

  private void post(String path, Map<String, Object> body)
      throws IOException, InterruptedException {
    send(
        to(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))),
        path + ' ' + body);
  }

  private void send(HttpRequest.Builder request, String what)
      throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException("The practice site refused " + what + ": " + answer.body());
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(origin.resolve(path)).timeout(TIMEOUT);
  }

  private <T> T get(String path, TypeReference<T> type) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(origin.resolve(path)).timeout(TIMEOUT).build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(
          "The practice site answered " + path + " with HTTP " + answer.statusCode());
    }
    return JSON.readValue(answer.body(), type);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
