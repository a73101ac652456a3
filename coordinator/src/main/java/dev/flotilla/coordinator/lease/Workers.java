package dev.flotilla.coordinator.lease;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.flotilla.coordinator.event.FleetEvent.WorkerRegistered;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.WorkerHello;
import dev.flotilla.protocol.WorkerWelcome;
import dev.flotilla.protocol.api.WorkerView;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** The workers: registered, listed, told to take nothing new. */
public final class Workers {
  /**
   * A worker that polls or renews is heard at least this often; a longer silence means it is lost.
   */
  private static final long LOST_AFTER_MS = 40_000;

  private final FleetStore store;
  private final Timings timings;
  private final FleetEvents events;

  public Workers(FleetStore store, Timings timings, FleetEvents events) {
    this.store = store;
    this.timings = timings;
    this.events = events;
  }

  /** Takes a worker in and tells it the times to go by. */
  Future<WorkerWelcome> register(WorkerHello hello) {
    if (hello.protocol() != WorkerHello.PROTOCOL) {
      throw new ProblemException(
          ErrorCode.PROTOCOL_VERSION,
          "This coordinator speaks version "
              + WorkerHello.PROTOCOL
              + "; run a worker of the same release.");
    }
    return store
        .call("worker_hello", hello.worker(), hello.name(), hello.slots(), hello.version())
        .map(r -> {
          events.publish(new WorkerRegistered(hello.worker(), hello.name(), hello.slots()));
          return new WorkerWelcome(hello.worker(), timings.intervals());
        });
  }

  /** {@code how} is cordon, drain, or empty to take work again. */
  Future<Void> cordon(String worker, String how) {
    return store
        .call("worker_cordon", worker, how)
        .compose(r ->
            r.is("ok")
                ? Future.succeededFuture()
                : Future.failedFuture(ProblemException.notFound("worker")));
  }

  /** Every worker heard within the hour. */
  public Future<List<WorkerView>> list() {
    return store
        .call("workers_get")
        .map(r -> parse(r.get("workers")).stream().map(w -> w.view(r.number("now"))).toList());
  }

  private record Row(
      String id, double seen, String name, int slots, String version, String cordon, int leases) {
    WorkerView view(long now) {
      var state =
          now - seen > LOST_AFTER_MS
              ? "lost"
              : switch (cordon) {
                case "" -> "connected";
                case "drain" -> "draining";
                default -> "cordoned";
              };
      return new WorkerView(
          id, name, version, slots, leases, state, Instant.ofEpochMilli((long) seen));
    }
  }

  private static List<Row> parse(String json) {
    try {
      return Wire.JSON.readValue(json, new TypeReference<List<Row>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
