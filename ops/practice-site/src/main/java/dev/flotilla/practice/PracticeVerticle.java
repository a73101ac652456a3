package dev.flotilla.practice;

import dev.flotilla.practice.front.Front;
import dev.flotilla.practice.front.FrontEnd;
import dev.flotilla.practice.front.Looks;
import dev.flotilla.practice.front.newer.NewerFrontEnd;
import dev.flotilla.practice.front.older.OlderFrontEnd;
import dev.flotilla.practice.http.MemberRoutes;
import dev.flotilla.practice.http.RouteSet;
import dev.flotilla.practice.http.Site;
import dev.flotilla.practice.http.SiteRoutes;
import dev.flotilla.practice.ledger.Entry;
import dev.flotilla.practice.ledger.Ledger;
import dev.flotilla.practice.ledger.LedgerStore;
import dev.flotilla.practice.network.Network;
import dev.flotilla.practice.network.Sessions;
import dev.flotilla.practice.network.VirtualClock;
import dev.flotilla.practice.people.Population;
import dev.flotilla.practice.scenario.Scenarios;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServerOptions;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;

/** The wiring of the site, and the one event loop on which all of its state lives. */
final class PracticeVerticle extends VerticleBase {
  private final PracticeConfig config;
  private final LedgerStore store;
  private final Consumer<Entry> heard;
  private final SecureRandom random = new SecureRandom();
  private volatile int port;

  PracticeVerticle(PracticeConfig config, LedgerStore store, Consumer<Entry> heard) {
    this.config = config;
    this.store = store;
    this.heard = heard;
  }

  int port() {
    return port;
  }

  @Override
  public Future<?> start() {
    var options = new HttpServerOptions().setHost(config.host()).setPort(config.port());
    return vertx
        .createHttpServer(options)
        .requestHandler(new SiteRoutes(site(), routes()).router(vertx))
        .listen()
        .onSuccess(server -> port = server.actualPort());
  }

  /** The addresses that belong to the front; the ledger and its kin are the same behind all. */
  private RouteSet routes() {
    return switch (config.front()) {
      case NEWER, OLDER -> new MemberRoutes();
    };
  }

  private Site site() {
    var directory = Population.invent(config.seed(), config.people(), config.seats());
    var clock = new VirtualClock(config.clock());
    var network = new Network(directory, config.limits(), clock);
    var sessions = new Sessions(config.clock()); // as cookies in browsers, by the real clock
    Consumer<Entry> effect =
        entry -> {
          network.apply(entry);
          sessions.apply(entry);
        };
    var ledger = new Ledger(store, clock, effect, heard);
    ledger.newest(1).forEach(entry -> clock.notBefore(entry.at()));
    return new Site(
        directory,
        network,
        sessions,
        ledger,
        new Scenarios(),
        new Looks(ends(), config.look()),
        clock,
        this::nonce);
  }

  private static Map<Front, FrontEnd> ends() {
    var ends = new EnumMap<Front, FrontEnd>(Front.class);
    for (var front : Front.values()) {
      ends.put(
          front,
          switch (front) {
            case NEWER -> new NewerFrontEnd();
            case OLDER -> new OlderFrontEnd();
          });
    }
    return ends;
  }

  private String nonce() {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
