package dev.flotilla.practice.http;

import dev.flotilla.practice.front.Looks;
import dev.flotilla.practice.front.Phrases;
import dev.flotilla.practice.ledger.Draft;
import dev.flotilla.practice.ledger.Entry;
import dev.flotilla.practice.ledger.Ledger;
import dev.flotilla.practice.network.InviteRules;
import dev.flotilla.practice.network.Network;
import dev.flotilla.practice.network.Sessions;
import dev.flotilla.practice.network.VirtualClock;
import dev.flotilla.practice.people.Directory;
import dev.flotilla.practice.scenario.Scenarios;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything a request may need. {@code nonces} makes names that nobody can guess. */
public record Site(
    Directory directory,
    Network network,
    Sessions sessions,
    Ledger ledger,
    Scenarios scenarios,
    Looks looks,
    VirtualClock clock,
    Supplier<String> nonces) {
  /** The words of pages that belong to no seat. */
  Phrases doorPhrases() {
    return looks.phrases(looks.standard().language());
  }

  /** Writes a deed down and goes on when it is kept: nobody is answered before. */
  void write(RoutingContext ctx, Draft deed, Consumer<Entry> then) {
    ledger
        .write(deed)
        .map(kept -> {
          then.accept(kept);
          return kept;
        })
        .onFailure(ctx::fail);
  }

  InviteRules rules() {
    return new InviteRules(network);
  }
}
