package dev.flotilla.coordinator;

import dev.flotilla.coordinator.account.AccountRoutes;
import dev.flotilla.coordinator.account.Accounts;
import dev.flotilla.coordinator.account.PendingLists;
import dev.flotilla.coordinator.account.SessionVault;
import dev.flotilla.coordinator.console.OverviewPage;
import dev.flotilla.coordinator.console.PacksPage;
import dev.flotilla.coordinator.event.FleetEvents;
import dev.flotilla.coordinator.fleet.Fleet;
import dev.flotilla.coordinator.fleet.FleetRoutes;
import dev.flotilla.coordinator.http.Gate;
import dev.flotilla.coordinator.http.Ids;
import dev.flotilla.coordinator.http.OpenApi;
import dev.flotilla.coordinator.http.Problems;
import dev.flotilla.coordinator.http.RequestId;
import dev.flotilla.coordinator.lease.Dispatcher;
import dev.flotilla.coordinator.lease.LeaseReaper;
import dev.flotilla.coordinator.lease.LeaseRoutes;
import dev.flotilla.coordinator.lease.Leases;
import dev.flotilla.coordinator.lease.Reports;
import dev.flotilla.coordinator.lease.ResolutionRoutes;
import dev.flotilla.coordinator.lease.Resolutions;
import dev.flotilla.coordinator.lease.WorkerRoutes;
import dev.flotilla.coordinator.lease.Workers;
import dev.flotilla.coordinator.metrics.EventLog;
import dev.flotilla.coordinator.metrics.FleetMetrics;
import dev.flotilla.coordinator.metrics.MetricsRoute;
import dev.flotilla.coordinator.pack.PackReader;
import dev.flotilla.coordinator.pack.PackReports;
import dev.flotilla.coordinator.pack.PackRoutes;
import dev.flotilla.coordinator.pack.PackSeed;
import dev.flotilla.coordinator.pack.PackStore;
import dev.flotilla.coordinator.pack.Releases;
import dev.flotilla.coordinator.pack.Sites;
import dev.flotilla.coordinator.queue.ActionQueue;
import dev.flotilla.coordinator.queue.ActionRoutes;
import dev.flotilla.coordinator.queue.Actions;
import dev.flotilla.coordinator.rate.Policies;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.selectors.Packs;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One event loop with everything on it, and the only place where the parts are put together. */
final class CoordinatorVerticle extends VerticleBase {
  private static final int BODY = 64 * 1024;
  // 5,000 rows of a pending list at 700 bytes, and the evidence.
  private static final int REPORT_BODY = 4 * 1024 * 1024;
  private static final int SESSION_BODY = 256 * 1024;
  // 200,000 characters in UTF-8, four bytes each at most.
  private static final int PACK_BODY = 800_000;
  // A message that a pack was released can be lost with its connection; then this finds it.
  private static final long PACKS_MS = 5_000;
  // Longer than a lease poll may wait, short enough that dribbled headers do not hold a socket for
  // ever.
  private static final int IDLE_SECONDS = 40;

  private final CoordinatorConfig config;
  private final FleetStore store;
  private final SessionVault vault;
  private final Packs packs;
  private final FleetEvents events = new FleetEvents();
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private @Nullable HttpServer server;
  private @Nullable LeaseReaper reaper;

  CoordinatorVerticle(CoordinatorConfig config, FleetStore store, SessionVault vault, Packs packs) {
    this.config = config;
    this.store = store;
    this.vault = vault;
    this.packs = packs;
  }

  @Override
  public Future<?> start() {
    var ids = Ids.timeOrdered();
    var timings = config.timings();
    var reader = new PackReader(vertx);
    var packStore = new PackStore(store);
    var sites = new Sites(config.sites(), config.acceptedTerms(), packStore, reader);
    var releases = new Releases(packStore, reader, sites, events);
    var accounts = new Accounts(store, vault, sites, ids);
    var workers = new Workers(store, timings, events);
    var fleet = new Fleet(store, workers);
    var leases = new Leases(store, accounts, vault, sites, timings, events);
    var dispatcher = new Dispatcher(vertx, store, timings, events);
    events.listen(new FleetMetrics(registry)::on);
    events.listen(new EventLog()::on);

    var router = router();
    new AccountRoutes(accounts, new PendingLists(store)).mount(router);
    var actions = new Actions(store, accounts, sites);
    new ActionRoutes(new ActionQueue(store, accounts, sites, ids, events), actions).mount(router);
    new ResolutionRoutes(new Resolutions(store, events), actions).mount(router);
    new WorkerRoutes(workers).mount(router);
    new LeaseRoutes(
            dispatcher,
            leases,
            new Reports(
                store,
                leases,
                timings,
                events,
                RandomGenerator.getDefault(),
                new PackReports(packStore, events)))
        .mount(router);
    new PackRoutes(packStore, releases).mount(router);
    new FleetRoutes(fleet, store).mount(router);
    new MetricsRoute(registry, fleet, releases).mount(router);
    new OverviewPage(fleet, accounts, releases, InstantSource.system()).mount(router);
    new PacksPage(releases, InstantSource.system()).mount(router);
    OpenApi.mount(router);

    var sweeps = new LeaseReaper(vertx, store, timings, events);
    reaper = sweeps;
    return Policies.builtIn()
        .publish(store)
        .compose(v -> new PackSeed(packs, packStore, reader, sites).plant())
        .compose(v -> sites.refresh())
        .compose(v -> sites.requireTerms())
        .compose(v -> store.onPoke(message -> wake(dispatcher, sites, message)))
        .compose(v -> listen(router))
        .onSuccess(v -> {
          sweeps.start();
          vertx.setPeriodic(PACKS_MS, id -> sites.refresh());
        });
  }

  @Override
  public Future<?> stop() {
    store.stopPokes();
    if (reaper != null) {
      reaper.stop();
    }
    return server == null ? Future.succeededFuture() : server.shutdown(1, TimeUnit.SECONDS);
  }

  private static void wake(Dispatcher dispatcher, Sites sites, String message) {
    switch (message) {
      case "cordon" -> dispatcher.wakeAll();
      case "packs" -> sites.refresh();
      default -> dispatcher.wake();
    }
  }

  int port() {
    return Objects.requireNonNull(server, "not listening").actualPort();
  }

  private Router router() {
    var router = Router.router(vertx);
    Problems.mount(router);
    router.route().handler(RequestId::handle);
    router.route().handler(new Gate(config.token(), config.hosts())::handle);
    router
        .post("/v1/leases/:id/reports")
        .handler(BodyHandler.create(false).setBodyLimit(REPORT_BODY));
    router
        .put("/v1/leases/:id/session")
        .handler(BodyHandler.create(false).setBodyLimit(SESSION_BODY));
    router
        .put("/v1/accounts/:id/session")
        .handler(BodyHandler.create(false).setBodyLimit(SESSION_BODY));
    router
        .put("/v1/packs/:site/:version")
        .handler(BodyHandler.create(false).setBodyLimit(PACK_BODY));
    router.route().handler(BodyHandler.create(false).setBodyLimit(BODY));
    return router;
  }

  private Future<HttpServer> listen(Router router) {
    var options =
        new HttpServerOptions()
            .setHost(config.host())
            .setPort(config.port())
            .setIdleTimeout(IDLE_SECONDS)
            .setDecompressionSupported(false)
            .setPerFrameWebSocketCompressionSupported(false)
            .setPerMessageWebSocketCompressionSupported(false);
    var listening = vertx.createHttpServer(options).requestHandler(router);
    server = listening;
    return listening.listen();
  }
}
