package dev.flotilla.worker.client;

import static dev.flotilla.worker.client.Wires.json;

import dev.flotilla.protocol.Claim;
import dev.flotilla.protocol.Directive;
import dev.flotilla.protocol.LeaseGrant;
import dev.flotilla.protocol.LeaseOffer;
import dev.flotilla.protocol.LeaseRequest;
import dev.flotilla.protocol.PackRef;
import dev.flotilla.protocol.Permit;
import dev.flotilla.protocol.PermitRequest;
import dev.flotilla.protocol.Renewal;
import dev.flotilla.protocol.Renewed;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.SessionSave;
import dev.flotilla.protocol.WorkerHello;
import dev.flotilla.protocol.WorkerWelcome;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/** The coordinator, as a worker speaks to it. Thread-safe. */
public final class CoordinatorClient {
  private static final long TIMEOUT_MS = 5_000;
  // A permit that comes later than this is of no use.
  private static final long PERMIT_TIMEOUT_MS = 1_200;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

  private final Wires wires;
  private final Policies policies;
  private final Set<Future<?>> polls = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  public CoordinatorClient(URI coordinator, Optional<String> token) {
    this(coordinator, token, FIRST_PAUSE);
  }

  CoordinatorClient(URI coordinator, Optional<String> token, Duration firstPause) {
    this.wires = new Wires(coordinator, token);
    this.policies = new Policies(firstPause);
  }

  /** Presents the worker. May be said again: it changes nothing but the coordinator's memory. */
  public Reply<WorkerWelcome> register(WorkerHello hello) {
    return policies.briefly(
        () -> wires.call("POST", "/v1/workers", hello, TIMEOUT_MS, json(WorkerWelcome.class)));
  }

  /** One long poll; an empty answer when nothing came up. */
  public Reply<Optional<LeaseOffer>> poll(LeaseRequest request) {
    if (stopped) {
      return new Reply.Silence<>("given up");
    }
    return policies.broken(() ->
        wires.call(
            "POST",
            "/v1/leases",
            request,
            request.waitMs() + TIMEOUT_MS,
            text ->
                text.isEmpty() ? Optional.empty() : Optional.of(json(LeaseOffer.class).from(text)),
            this::polling));
  }

  /** Gives up the polls under way, for good. */
  public void stopPolling() {
    stopped = true;
    polls.forEach(poll -> poll.cancel(true));
  }

  private void polling(Future<?> poll) {
    polls.removeIf(Future::isDone);
    polls.add(poll);
    if (stopped) {
      poll.cancel(true);
    }
  }

  /** Takes an offer. */
  public Reply<LeaseGrant> ack(String lease, Claim claim) {
    return policies.briefly(
        () -> wires.call("POST", path(lease, "/ack"), claim, TIMEOUT_MS, json(LeaseGrant.class)));
  }

  /** One renewal, tried once within {@code timeoutMs}. */
  public Reply<Renewed> renew(String lease, Renewal renewal, long timeoutMs) {
    return wires.call("POST", path(lease, "/renewals"), renewal, timeoutMs, json(Renewed.class));
  }

  /** Asks for a permit; in silence, for the same one once more. */
  public Reply<Permit> permit(String lease, PermitRequest request) {
    return policies.onceMore(() ->
        wires.call(
            "POST", path(lease, "/permits"), request, PERMIT_TIMEOUT_MS, json(Permit.class)));
  }

  /** Tells how an attempt ended; the same report is settled once, however often it arrives. */
  public Reply<Directive> report(String lease, Report report) {
    return policies.patiently(() ->
        wires.call("POST", path(lease, "/reports"), report, TIMEOUT_MS, json(Directive.class)));
  }

  /** Saves the session. Not repeated: a second one would conflict with the first. */
  public Reply<String> save(String lease, SessionSave session) {
    return policies.broken(
        () -> wires.call("PUT", path(lease, "/session"), session, TIMEOUT_MS, text -> text));
  }

  /** Gives the lease back. */
  public Reply<String> release(String lease, Claim claim) {
    var path = path(lease, "?worker=%s&epoch=%d".formatted(claim.worker(), claim.epoch()));
    return policies.briefly(() -> wires.call("DELETE", path, TIMEOUT_MS, text -> text));
  }

  /** A pack's text. */
  public Reply<String> pack(PackRef pack) {
    var path = "/v1/packs/%s/%s".formatted(pack.site(), pack.version());
    return policies.briefly(() -> wires.call("GET", path, TIMEOUT_MS, text -> text));
  }

  /** Says that this worker takes nothing new and leaves. */
  public Reply<String> drain(String worker) {
    var path = "/v1/workers/%s/drain".formatted(worker);
    return policies.briefly(() -> wires.call("POST", path, TIMEOUT_MS, text -> text));
  }

  private static String path(String lease, String rest) {
    return "/v1/leases/" + lease + rest;
  }
}
