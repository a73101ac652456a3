package dev.flotilla.worker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.flotilla.protocol.Action;
import dev.flotilla.protocol.Assignment;
import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Intervals;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.LeaseOffer;
import dev.flotilla.protocol.Mode;
import dev.flotilla.protocol.Order;
import dev.flotilla.protocol.PackRef;
import dev.flotilla.protocol.Permit;
import dev.flotilla.protocol.PermitRequest;
import dev.flotilla.protocol.Problem;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.Session;
import dev.flotilla.protocol.SessionSave;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.WorkerHello;
import dev.flotilla.protocol.WorkerWelcome;
import dev.flotilla.selectors.PackFile;
import dev.flotilla.selectors.Packs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The other side of the protocol: hands out what a test puts in, and keeps what it is told. */
final class FakeCoordinator implements AutoCloseable {
  final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
  final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
  final List<WorkerHello> hellos = new CopyOnWriteArrayList<>();
  final List<PermitRequest> permits = new CopyOnWriteArrayList<>();
  final List<SessionSave> sessions = new CopyOnWriteArrayList<>();
  final ConcurrentHashMap<String, Integer> failNext = new ConcurrentHashMap<>();
  volatile Intervals intervals = Times.usual();
  volatile boolean knowsWorker = true;
  volatile String session;
  volatile @Nullable Runnable duringPermit;

  private final PackFile pack = Packs.bundled().released("practice").orElseThrow();
  private final BlockingQueue<List<Assignment>> offers = new LinkedBlockingQueue<>();
  private final ConcurrentHashMap<String, Deque<Assignment>> leases = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final String origin;

  FakeCoordinator(String origin, String session) throws IOException {
    this.origin = origin;
    this.session = session;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** One lease with these actions, one after the other. */
  void offer(Action... actions) {
    var assignments = new ArrayList<Assignment>();
    for (var action : actions) {
      assignments.add(
          new Assignment(
              "a-%s-%s".formatted(action.kind().wire(), action.contact()),
              1,
              Mode.PERFORM,
              action,
              null));
    }
    offers.add(assignments);
  }

  Report report() throws InterruptedException {
    var report = reports.poll(60, TimeUnit.SECONDS);
    if (report == null) {
      throw new AssertionError("no report came; calls so far: " + calls);
    }
    return report;
  }

  void awaitCall(String call) throws InterruptedException {
    await(call, () -> calls.contains(call));
  }

  void awaitHellos(int count) throws InterruptedException {
    await(count + " registrations", () -> hellos.size() >= count);
  }

  private void await(String what, BooleanSupplier seen) throws InterruptedException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!seen.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(what + " never came; calls so far: " + calls);
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var call = exchange.getRequestMethod() + ' ' + path;
      calls.add(call);
      var left = failNext.getOrDefault(call, 0);
      if (left > 0) {
        failNext.put(call, left - 1);
        answer(exchange, 503, "busy");
        return;
      }
      route(
          exchange,
          path,
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void route(HttpExchange exchange, String path, String body)
      throws IOException, InterruptedException {
    var parts = path.substring(1).split("/", -1);
    var last = parts[parts.length - 1];
    switch (last) {
      case "workers" -> {
        var hello = Wire.JSON.readValue(body, WorkerHello.class);
        hellos.add(hello);
        knowsWorker = true;
        answer(exchange, 200, new WorkerWelcome(hello.worker(), intervals));
      }
      case "leases" -> poll(exchange);
      case "ack" -> {
        var claim = Wire.JSON.readValue(body, Claim.class);
        answer(exchange, 200, grant(parts[2], claim.epoch()));
      }
      case "renewals" -> answer(exchange, 200, new Renewed(intervals.leaseMs(), Order.CONTINUE));
      case "permits" -> {
        var request = Wire.JSON.readValue(body, PermitRequest.class);
        permits.add(request);
        Optional.ofNullable(duringPermit).ifPresent(Runnable::run);
        answer(exchange, 200, new Permit(request.permit(), intervals.permitMs()));
      }
      case "reports" -> {
        var next = next(parts[2]);
        answer(exchange, 200, next);
        reports.add(Wire.JSON.readValue(body, Report.class));
      }
      case "session" -> {
        sessions.add(Wire.JSON.readValue(body, SessionSave.class));
        exchange.sendResponseHeaders(204, -1);
      }
      case "drain" -> exchange.sendResponseHeaders(204, -1);
      default -> {
        if (path.startsWith("/v1/packs/")) {
          answer(exchange, 200, (Object) pack.text());
        } else {
          exchange.sendResponseHeaders(204, -1); // a release
        }
      }
    }
  }

  private void poll(HttpExchange exchange) throws IOException, InterruptedException {
    if (!knowsWorker) {
      problem(exchange, ErrorCode.REGISTER_AGAIN);
      return;
    }
    var offer = offers.poll(200, TimeUnit.MILLISECONDS);
    if (offer == null) {
      exchange.sendResponseHeaders(204, -1);
      return;
    }
    var lease = "l-" + (leases.size() + 1);
    leases.put(lease, new ArrayDeque<>(offer));
    answer(exchange, 200, new LeaseOffer(lease, "account-1", leases.size(), 5_000));
  }

  private LeaseGrant grant(String lease, long epoch) {
    return new LeaseGrant(
        lease,
        "account-1",
        epoch,
        intervals.leaseMs(),
        origin,
        new PackRef(pack.site(), pack.version(), pack.digest()),
        new Session(3, session),
        waiting(lease).remove());
  }

  private Directive next(String lease) {
    var next = waiting(lease).poll();
    return next == null
        ? new Directive.Release(1_000)
        : new Directive.Perform(next, intervals.leaseMs());
  }

  private Deque<Assignment> waiting(String lease) {
    return leases.getOrDefault(lease, new ArrayDeque<>());
  }

  private static void problem(HttpExchange exchange, ErrorCode code) throws IOException {
    answer(
        exchange,
        code.status(),
        new Problem(
            "/problems/" + code.code(), code.title(), code.status(), "so", code, "r", false, null));
  }

  private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
    var text = body instanceof String plain ? plain : Wire.JSON.writeValueAsString(body);
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
