package dev.flotilla.coordinator.metrics;

import dev.flotilla.coordinator.fleet.Fleet;
import dev.flotilla.coordinator.pack.Halted;
import dev.flotilla.coordinator.pack.Releases;
import dev.flotilla.protocol.ActionKind;
import dev.flotilla.protocol.api.AccountView.State;
import dev.flotilla.protocol.api.FleetView;
import dev.flotilla.protocol.api.PackView;
import dev.flotilla.protocol.api.WorkerView;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** {@code /metrics}: counters as they stand, and gauges read from the store at each scrape. */
public final class MetricsRoute {
  private final PrometheusMeterRegistry registry;
  private final Fleet fleet;
  private final Releases releases;
  private final Map<String, AtomicLong> gauges = new ConcurrentHashMap<>();

  public MetricsRoute(PrometheusMeterRegistry registry, Fleet fleet, Releases releases) {
    this.registry = registry;
    this.fleet = fleet;
    this.releases = releases;
  }

  public void mount(Router router) {
    router.get("/metrics").respond(this::scrape);
  }

  private Future<Void> scrape(RoutingContext ctx) {
    return Future.all(fleet.view(), releases.views())
        .map(both -> {
          read(both.<FleetView>resultAt(0));
          circuits(both.resultAt(1));
          return 1L;
        })
        .otherwise(0L)
        .compose(up -> {
          set("flotilla.redis.up", "Whether Redis answered this scrape", Tags.empty(), up);
          return ctx.response()
              .putHeader("content-type", "text/plain; version=0.0.4; charset=utf-8")
              .end(registry.scrape());
        });
  }

  private void read(FleetView view) {
    set("flotilla.leases.active", "Accounts being acted for", Tags.empty(), view.leases());
    var actions = view.actions();
    queue("waiting", actions.waiting());
    queue("leased", actions.leased());
    queue("in_doubt", actions.inDoubt());
    for (var state : State.values()) {
      if (state
          != State.COOLING) { // a rest is reckoned when an account is read; it is no stored state
        set(
            "flotilla.seats",
            "Accounts by state",
            Tags.of("state", state.wire()),
            view.accounts().getOrDefault(state, 0));
      }
    }
    for (var state : new String[] {"connected", "cordoned", "draining", "lost"}) {
      var in = view.workers().stream().filter(w -> w.state().equals(state)).toList();
      set("flotilla.workers", "Workers by state", Tags.of("state", state), in.size());
      set(
          "flotilla.worker.slots",
          "Slots by the state of their worker",
          Tags.of("state", state),
          in.stream().mapToInt(WorkerView::slots).sum());
    }
  }

  private void circuits(List<PackView> packs) {
    for (var pack : packs) {
      for (var kind : ActionKind.values()) {
        var open = Halted.of(pack).stream().anyMatch(circuit -> circuit.kind() == kind);
        set(
            "flotilla.pack.circuit.open",
            "Whether a kind of action waits because pages are unlike the pack",
            Tags.of("site", pack.site(), "kind", kind.wire()),
            open ? 1 : 0);
      }
    }
  }

  private void queue(String state, int n) {
    set("flotilla.queue.actions", "Actions not yet at their end", Tags.of("state", state), n);
  }

  private void set(String name, String description, Tags tags, long value) {
    gauges
        .computeIfAbsent(
            name + tags,
            key -> {
              var held = new AtomicLong();
              Gauge.builder(name, held, AtomicLong::get)
                  .description(description)
                  .tags(tags)
                  .register(registry);
              return held;
            })
        .set(value);
  }
}
