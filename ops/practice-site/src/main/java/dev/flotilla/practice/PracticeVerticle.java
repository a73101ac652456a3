package dev.flotilla.practice;

import dev.flotilla.practice.community.CommunityRoutes;
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
import dev.flotilla.practice.people.Population;
import dev.flotilla.practice.scenario.Scenarios;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServerOptions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
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
      case COMMUNITY_CLASSIC, COMMUNITY_MODERN -> new CommunityRoutes();
    };
  }

  private Site site() {
    var directory = Population.invent(config.seed(), config.people(), config.seats());
    var network = new Network(directory, config.limits(), config.clock());
    var sessions = new Sessions(config.clock());
    Consumer<Entry> effect =
        entry -> {
          network.apply(entry);
          sessions.apply(entry);
        };
    return new Site(
        directory,
        network,
        sessions,
        new Ledger(store, config.clock(), effect, heard),
        new Scenarios(),
        new Looks(served(), ends(), config.look()),
        config.clock(),
        this::nonce);
  }

  /** A seat can change between the fronts of one kind of network. */
  private Set<Front> served() {
    return switch (config.front()) {
      case NEWER, OLDER -> EnumSet.of(Front.NEWER, Front.OLDER);
      case COMMUNITY_CLASSIC, COMMUNITY_MODERN ->
          EnumSet.of(Front.COMMUNITY_CLASSIC, Front.COMMUNITY_MODERN);
    };
  }

  private static Map<Front, FrontEnd> ends() {
    return Map.of(Front.NEWER, new NewerFrontEnd(), Front.OLDER, new OlderFrontEnd());
  }

  private String nonce() {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
