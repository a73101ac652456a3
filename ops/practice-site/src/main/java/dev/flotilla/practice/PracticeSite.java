package dev.flotilla.practice;

import dev.flotilla.practice.ledger.Entry;
import dev.flotilla.practice.ledger.LedgerFile;
import dev.flotilla.practice.ledger.LedgerStore;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A practice site that runs, in this process, until it is closed. */
public final class PracticeSite implements AutoCloseable {
  private final Vertx vertx;
  private final LedgerStore store;
  private final PracticeVerticle verticle;
  private final String host;

  private PracticeSite(Vertx vertx, LedgerStore store, PracticeVerticle verticle, String host) {
    this.vertx = vertx;
    this.store = store;
    this.verticle = verticle;
    this.host = host;
  }

  /** Starts a site and waits until it serves. */
  public static PracticeSite start(PracticeConfig config) {
    return start(config, entry -> {});
  }

  /** Starts a site that tells {@code heard} of each new entry of its ledger. */
  public static PracticeSite start(PracticeConfig config, Consumer<Entry> heard) {
    var store = config.data().<LedgerStore>map(LedgerFile::open).orElseGet(LedgerStore::inMemory);
    var files =
        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
    var vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setFileSystemOptions(files));
    var site =
        new PracticeSite(vertx, store, new PracticeVerticle(config, store, heard), config.host());
    try {
      vertx.deployVerticle(site.verticle).await(30, TimeUnit.SECONDS);
      return site;
    } catch (TimeoutException e) {
      site.close();
      throw new IllegalStateException("The practice site did not start within 30 s", e);
    } catch (Throwable e) {
      site.close();
      throw e;
    }
  }

  /** Its origin, with the port it really has. */
  public String url() {
    return "http://" + host + ":" + verticle.port();
  }

  @Override
  public void close() {
    try {
      vertx.close().await(10, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException("The practice site did not stop within 10 s", e);
    } finally {
      store.close();
    }
  }
}
