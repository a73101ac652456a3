package dev.flotilla.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flotilla.coordinator.lease.Timings;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Evidence;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.LeaseOffer;
import dev.flotilla.protocol.LeaseRequest;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.PendingPart;
import dev.flotilla.protocol.PermitRequest;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.Verdict;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.WorkerHello;
import dev.flotilla.protocol.api.AccountView;
import dev.flotilla.protocol.api.ActionView;
import dev.flotilla.protocol.api.NewAccount;
import dev.flotilla.protocol.api.NewAction;
import dev.flotilla.protocol.api.SessionUpload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A coordinator on a free port, spoken to over HTTP as everybody does. */
public final class Api implements AutoCloseable {
  /** Where the sites of tests are said to be; nothing is sent there. */
  public static final String ORIGIN = "http://127.0.0.1:9";

  public static final String STATE = "{\"cookies\":[],\"origins\":[]}";
  private static final AtomicInteger NAMES = new AtomicInteger();

  private final Coordinator coordinator;
  private final HttpClient http = HttpClient.newHttpClient();

  private Api(Coordinator coordinator) {
    this.coordinator = coordinator;
  }

  public static Api start(String redisUrl, Path data, ManualClock clock) throws Exception {
    return start(redisUrl, data, clock, Optional.empty());
  }

  public static Api start(String redisUrl, Path data, ManualClock clock, Optional<String> token)
      throws Exception {
    return new Api(Coordinator.start(config(redisUrl, data, token), clock));
  }

  /** With the packs of a directory beside the built-in ones, and terms accepted for sites. */
  public static Api start(
      String redisUrl, Path data, ManualClock clock, Path packs, Set<String> accepted)
      throws Exception {
    return new Api(
        Coordinator.start(
            config(redisUrl, data, Optional.empty(), Optional.of(packs), accepted), clock));
  }

  static CoordinatorConfig config(String redisUrl, Path data) {
    return config(redisUrl, data, Optional.empty());
  }

  private static CoordinatorConfig config(String redisUrl, Path data, Optional<String> token) {
    return config(redisUrl, data, token, Optional.empty(), Set.of());
  }

  private static CoordinatorConfig config(
      String redisUrl,
      Path data,
      Optional<String> token,
      Optional<Path> packs,
      Set<String> accepted) {
    return new CoordinatorConfig(
        "127.0.0.1",
        0,
        redisUrl,
        data,
        Map.of("practice", ORIGIN),
        packs,
        accepted,
        Set.of(),
        token,
        Timings.standard());
  }

  public String url() {
    return coordinator.url();
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path))
        .header("content-type", "application/json");
  }

  public HttpResponse<String> post(String path, Object body)
      throws IOException, InterruptedException {
    return post(path, body, "key-" + NAMES.incrementAndGet() + "-" + System.nanoTime());
  }

  public HttpResponse<String> post(String path, Object body, String key)
      throws IOException, InterruptedException {
    return send(to(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json(body))));
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  public HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send(to(path).DELETE());
  }

  /** An account with a session, under the demo policy. */
  public AccountView account() throws IOException, InterruptedException {
    var name = "seat " + NAMES.incrementAndGet() + "-" + System.nanoTime();
    var added =
        read(
            post("/v1/accounts", new NewAccount(name, "practice", "demo", null)),
            201,
            AccountView.class);
    var put =
        send(
            to("/v1/accounts/" + added.id() + "/session")
                .PUT(BodyPublishers.ofString(json(new SessionUpload(STATE)))));
    assertThat(put.statusCode()).as(put.body()).isEqualTo(204);
    return account(added.id());
  }

  public AccountView account(String id) throws IOException, InterruptedException {
    return read(get("/v1/accounts/" + id), 200, AccountView.class);
  }

  public ActionView invite(String account, String contact)
      throws IOException, InterruptedException {
    return submit(account, about(ActionKind.INVITE, contact));
  }

  public ActionView view(String account, String contact) throws IOException, InterruptedException {
    return submit(account, about(ActionKind.VIEW, contact));
  }

  /** Any kind of action about a contact, with nothing else said. */
  public static NewAction about(ActionKind kind, String contact) {
    return new NewAction(kind, ORIGIN + "/in/" + contact + "/", null, null, null, null);
  }

  /** An action about nobody. */
  public static NewAction alone(ActionKind kind) {
    return new NewAction(kind, null, null, null, null, null);
  }

  public ActionView submit(String account, NewAction action)
      throws IOException, InterruptedException {
    return read(post("/v1/accounts/" + account + "/actions", action), 201, ActionView.class);
  }

  public ActionView action(String id) throws IOException, InterruptedException {
    return read(get("/v1/actions/" + id), 200, ActionView.class);
  }

  public void register(String worker) throws IOException, InterruptedException {
    assertThat(
            post("/v1/workers", new WorkerHello(worker, worker, 2, "test", WorkerHello.PROTOCOL))
                .statusCode())
        .isEqualTo(200);
  }

  /** Polls without waiting. */
  public Optional<LeaseOffer> poll(String worker) throws IOException, InterruptedException {
    return poll(worker, List.of());
  }

  /** Polls without waiting, with the contexts of {@code warm} open. */
  public Optional<LeaseOffer> poll(String worker, List<String> warm)
      throws IOException, InterruptedException {
    var r =
        post("/v1/leases", new LeaseRequest(worker, "poll-" + NAMES.incrementAndGet(), warm, 1));
    return r.statusCode() == 204 ? Optional.empty() : Optional.of(read(r, 200, LeaseOffer.class));
  }

  /** Polls and waits for an offer, without blocking the caller. */
  public CompletableFuture<HttpResponse<String>> pollAsync(String worker, long waitMs) {
    var body = json(new LeaseRequest(worker, "poll-" + NAMES.incrementAndGet(), List.of(), waitMs));
    return http.sendAsync(
        to("/v1/leases").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  public HttpResponse<String> ack(LeaseOffer offer, String worker)
      throws IOException, InterruptedException {
    return post("/v1/leases/" + offer.lease() + "/ack", new Claim(worker, offer.epoch()));
  }

  /** Polls and acknowledges; there must be work. */
  public LeaseGrant lease(String worker) throws IOException, InterruptedException {
    return read(ack(poll(worker).orElseThrow(), worker), 200, LeaseGrant.class);
  }

  public HttpResponse<String> permit(LeaseGrant g, String worker)
      throws IOException, InterruptedException {
    return permit(g, worker, "permit-" + NAMES.incrementAndGet());
  }

  public HttpResponse<String> permit(LeaseGrant g, String worker, String id)
      throws IOException, InterruptedException {
    Action action = g.assignment().action();
    return post(
        "/v1/leases/" + g.lease() + "/permits",
        new PermitRequest(
            new Claim(worker, g.epoch()),
            id,
            g.assignment().id(),
            g.assignment().attempt(),
            action.kind(),
            action.contact(),
            "connect"));
  }

  public HttpResponse<String> report(LeaseGrant g, String worker, Outcome outcome, Verdict verdict)
      throws IOException, InterruptedException {
    return report(g, worker, outcome, verdict, null, null);
  }

  /** The report of a part. */
  public HttpResponse<String> report(
      LeaseGrant g,
      String worker,
      Outcome outcome,
      Verdict verdict,
      @Nullable String cursor,
      @Nullable PendingPart pending)
      throws IOException, InterruptedException {
    return post(
        "/v1/leases/" + g.lease() + "/reports",
        new Report(
            new Claim(worker, g.epoch()),
            g.assignment().id(),
            g.assignment().attempt(),
            g.assignment().mode(),
            outcome,
            verdict,
            new Evidence(
                ORIGIN + "/in/x/", List.of("relation: seen"), List.of(), List.of(), null, null),
            100,
            cursor,
            pending));
  }

  public static <T> T read(HttpResponse<String> response, int status, Class<T> type)
      throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return Wire.JSON.readValue(response.body(), type);
  }

  /** The problem's code, after checking the answer's form. */
  public static String code(HttpResponse<String> response) throws IOException {
    assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    JsonNode problem = Wire.JSON.readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(response.statusCode());
    assertThat(problem.path("request_id").asText())
        .isEqualTo(response.headers().firstValue("Request-Id").orElseThrow());
    return problem.path("code").asText();
  }

  private static String json(@Nullable Object value) {
    try {
      return value instanceof String text ? text : Wire.JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    coordinator.close();
    http.close();
  }
}
