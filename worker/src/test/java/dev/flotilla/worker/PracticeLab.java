package dev.flotilla.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.flotilla.practice.PracticeConfig;
import dev.flotilla.practice.PracticeSite;
import dev.flotilla.practice.front.Front;
import dev.flotilla.protocol.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A practice site of our own, with its witnesses at hand. */
public final class PracticeLab implements AutoCloseable {
  private final PracticeSite site;
  private final Front front;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<String> used = new HashSet<>();

  public PracticeLab() {
    this(PracticeConfig.inMemory().populated(600, 12, 7));
  }

  public PracticeLab(PracticeConfig config) {
    this.front = config.front();
    this.site = PracticeSite.start(config);
  }

  public String origin() {
    return site.url();
  }

  /** Somebody with that trait whom nobody has dealt with yet. */
  public JsonNode person(String... traits) {
    var wanted = List.of(traits);
    return StreamSupport.stream(get("/__people").spliterator(), false)
        .filter(person -> traits(person).containsAll(wanted))
        .filter(person -> used.add(person.path("slug").asText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is left with " + wanted));
  }

  public String slug(String... traits) {
    return person(traits).path("slug").asText();
  }

  /** The storage state of a seat that has just signed in. */
  public String session(String seatId) {
    var seat = seat(seatId);
    var email = encoded(seat.path("email").asText());
    var password = encoded(seat.path("password").asText());
    return switch (front) {
      case NEWER, OLDER ->
          session("/login", "session_key=" + email + "&session_password=" + password);
      case COMMUNITY_CLASSIC, COMMUNITY_MODERN ->
          session("/signin", "log=" + email + "&pwd=" + password);
    };
  }

  /** What the site tells of a seat. */
  public JsonNode seat(String seatId) {
    for (var seat : get("/__seats")) {
      if (seat.path("seat").asText().equals(seatId)) {
        return seat;
      }
    }
    throw new AssertionError("there is no seat " + seatId);
  }

  private String session(String path, String form) {
    var request =
        HttpRequest.newBuilder(URI.create(origin() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var cookie = send(request).headers().firstValue("set-cookie").orElseThrow();
    var state = JsonNodeFactory.instance.objectNode();
    state.putArray("origins");
    state
        .putArray("cookies")
        .addObject()
        .put("name", cookie.substring(0, cookie.indexOf('=')))
        .put("value", cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
        .put("domain", "127.0.0.1")
        .put("path", "/")
        .put("expires", -1)
        .put("httpOnly", true)
        .put("secure", false)
        .put("sameSite", "Lax");
    return state.toString();
  }

  /** Begins a bad day, for one person only, or for all where none is named. */
  public void scenario(String name, @Nullable String person, String more) {
    var whom = person == null ? "" : ",\"person\":\"" + person + '"';
    arrange("/__scenario", "{\"name\":\"%s\"%s%s}".formatted(name, whom, more));
  }

  /** Ends all bad days. */
  public void goodDays() {
    var request = HttpRequest.newBuilder(URI.create(origin() + "/__scenario")).DELETE().build();
    send(request);
  }

  /** Shows the first seat another front, in another language. */
  public void look(Front other, String language) {
    arrange(
        "/__seats/seat-01",
        "{\"front\":\"%s\",\"language\":\"%s\"}".formatted(other.label(), language));
  }

  /** How the first seat and that person truly stand. */
  public String relation(String person) {
    return get("/__relation?seat=seat-01&person=" + encoded(person)).path("relation").asText();
  }

  /** How many invitations of the first seat truly wait. */
  public int sent() {
    return get("/__sent?seat=seat-01").size();
  }

  /** Makes the first seat and that person stand so, since {@code days}. */
  public void stands(String person, String relation, int days) {
    arrange(
        "/__relation",
        "{\"seat\":\"seat-01\",\"person\":\"%s\",\"relation\":\"%s\",\"age_days\":%d}"
            .formatted(person, relation, days));
  }

  /** As many more invitations of the first seat wait for an answer, since {@code days}. */
  public void pending(int count, int days) {
    arrange(
        "/__relation",
        "{\"seat\":\"seat-01\",\"count\":%d,\"relation\":\"pending\",\"age_days\":%d}"
            .formatted(count, days));
  }

  private void arrange(String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(origin() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = send(request);
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.body());
    }
  }

  /** What the ledger says of that kind of deed with this member. */
  public List<JsonNode> ledger(String kind, String memberId) {
    return StreamSupport.stream(get("/__ledger").spliterator(), false)
        .filter(event -> event.path("kind").asText().equals(kind))
        .filter(event -> event.path("member_id").asText().equals(memberId))
        .toList();
  }

  /** The invitations to them that changed the site. */
  public List<JsonNode> invitations(JsonNode person) {
    return deeds("invite", person);
  }

  /** The deeds of that kind with them that changed the site. */
  public List<JsonNode> deeds(String kind, JsonNode person) {
    return ledger(kind, person.path("member_id").asText()).stream()
        .filter(event -> event.path("created").asBoolean())
        .toList();
  }

  @Override
  public void close() {
    site.close();
  }

  private static List<String> traits(JsonNode person) {
    return StreamSupport.stream(person.path("traits").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private JsonNode get(String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create(origin() + path)).build();
      return Wire.JSON.readTree(send(request).body());
    } catch (IOException e) {
      throw new AssertionError(path + " gave no JSON", e);
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the practice site did not answer " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
