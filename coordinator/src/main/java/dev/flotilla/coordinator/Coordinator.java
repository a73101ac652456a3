package dev.flotilla.coordinator;

import dev.flotilla.coordinator.account.SessionVault;
import dev.flotilla.coordinator.redis.FleetClock;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.selectors.Packs;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running coordinator. It keeps nothing that its replica would miss: all state is in Redis. */
public final class Coordinator implements AutoCloseable {
  private static final int START_SECONDS = 20;

  private final Vertx vertx;
  private final FleetStore store;
  private final String url;

  private Coordinator(Vertx vertx, FleetStore store, String url) {
    this.vertx = vertx;
    this.store = store;
    this.url = url;
  }

  /** Starts and listens. Throws where Redis, the keys, a pack or the port cannot be had. */
  public static Coordinator start(CoordinatorConfig config) throws IOException {
    return start(config, FleetClock.ofStore());
  }

  static Coordinator start(CoordinatorConfig config, FleetClock clock) throws IOException {
    var vault = SessionVault.open(config.data());
    var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    FleetStore store = null;
    try {
      var packs = config.packs().map(Packs::bundledAnd).orElseGet(Packs::bundled);
      store = FleetStore.connect(vertx, config.redisUrl(), clock);
      RedisCheck.refuseUnsafe(store.settings().await(START_SECONDS, TimeUnit.SECONDS));
      var verticle = new CoordinatorVerticle(config, store, vault, packs);
      vertx.deployVerticle(verticle).await(START_SECONDS, TimeUnit.SECONDS);
      return new Coordinator(vertx, store, "http://" + config.host() + ":" + verticle.port());
    } catch (RuntimeException | TimeoutException e) {
      if (store != null) {
        store.close();
      }
      vertx.close();
      throw new IOException("The coordinator cannot start: " + e.getMessage(), e);
    }
  }

  /** Where it listens. */
  public String url() {
    return url;
  }

  @Override
  public void close() {
    try {
      vertx.close().await(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // It ends with the process.
    }
    store.close();
  }
}
