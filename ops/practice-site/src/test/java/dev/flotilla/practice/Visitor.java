package dev.flotilla.practice;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Somebody at the site without a browser: keeps cookies, follows nothing. */
public final class Visitor {
  private final String origin;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  public Visitor(String origin) {
    this.origin = origin;
  }

  /** A visitor who signed in as the seat with this place in the list. */
  public static Visitor signedIn(PracticeSite site, int seat) {
    var visitor = new Visitor(site.url());
    var who = visitor.array("/__seats").getJsonObject(seat);
    visitor.signIn(who.getString("email"), who.getString("password"), "");
    return visitor;
  }

  public HttpResponse<String> signIn(String email, String password, String next) {
    var form =
        "session_key=%s&session_password=%s&next=%s"
            .formatted(encoded(email), encoded(password), encoded(next));
    return form("/login", form);
  }

  public HttpResponse<String> form(String path, String fields) {
    return exchange(
        request(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  public HttpResponse<String> get(String path) {
    return exchange(request(path).GET());
  }

  public HttpResponse<String> delete(String path) {
    return exchange(request(path).DELETE());
  }

  public HttpResponse<String> post(String path, String body) {
    return exchange(
        request(path)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> profile(Contact contact) {
    return get("/in/" + encoded(contact.slug()) + "/");
  }

  public HttpResponse<String> invite(Contact contact) {
    return post("/api/invitations", invitation(contact).encode());
  }

  public HttpResponse<String> invite(Contact contact, String note) {
    return post("/api/invitations", invitation(contact).put("note", note).encode());
  }

  public HttpResponse<String> withdraw(Contact contact) {
    return post("/api/withdrawals", invitation(contact).encode());
  }

  public static JsonObject invitation(Contact contact) {
    return new JsonObject()
        .put("member_id", contact.memberId())
        .put("slug", contact.slug())
        .put("page_nonce", "page")
        .put("click_nonce", "click");
  }

  public void scenario(String json) {
    var answer = post("/__scenario", json);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
  }

  /** Everybody who has this trait, in the order of the site. */
  public List<Contact> contacts(String trait) {
    return array("/__people").stream()
        .map(JsonObject.class::cast)
        .filter(person -> person.getJsonArray("traits").contains(trait))
        .map(person ->
            new Contact(
                person.getString("slug"),
                person.getString("member_id"),
                person.getString("name"),
                person.getString("email", "")))
        .toList();
  }

  public Contact contact(String trait) {
    return contacts(trait).getFirst();
  }

  public List<JsonObject> ledger() {
    return array("/__ledger?after=0").stream().map(JsonObject.class::cast).toList();
  }

  public JsonObject lastEntry() {
    return ledger().getLast();
  }

  public JsonArray array(String path) {
    return new JsonArray(get(path).body());
  }

  public static String code(HttpResponse<String> answer) {
    return new JsonObject(answer.body()).getString("code");
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(20));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new NoAnswer(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoAnswer(e);
    }
  }

  /** Somebody who can be visited. */
  public record Contact(String slug, String memberId, String name, String email) {}

  /** The connection ended before an answer came. */
  public static final class NoAnswer extends RuntimeException {
    NoAnswer(Exception cause) {
      super(cause);
    }
  }
}
