package dev.flotilla.practice.ledger;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that reached the site, in order. Used by one event loop only. An entry takes effect at
 * once, so that the next request is judged by it, and is shown and answered for only when it is
 * kept.
 */
public final class Ledger {
  private final LedgerStore store;
  private final InstantSource clock;
  private final Consumer<Entry> effect;
  private final Consumer<Entry> heard;
  private final List<Entry> kept = new ArrayList<>();
  private long last;

  /**
   * Replays what the store holds into {@code effect}; {@code heard} is told of new entries only.
   */
  public Ledger(
      LedgerStore store, InstantSource clock, Consumer<Entry> effect, Consumer<Entry> heard) {
    this.store = store;
    this.clock = clock;
    this.effect = effect;
    this.heard = heard;
    for (var entry : store.read()) {
      effect.accept(entry);
      kept.add(entry);
      last = entry.seq();
    }
  }

  /** Writes a deed down. Completes when it is kept; only then may anyone be answered. */
  public Future<Entry> write(Draft deed) {
    var entry = new Entry(++last, clock.instant().truncatedTo(ChronoUnit.MILLIS), deed);
    effect.accept(entry);
    return store
        .append(entry)
        .map(done -> {
          kept.add(entry);
          heard.accept(entry);
          return entry;
        });
  }

  /** The kept entries after {@code seq}, oldest first. */
  public List<Entry> after(long seq) {
    var from = Math.clamp(seq, 0, kept.size());
    return List.copyOf(kept.subList(from, kept.size()));
  }

  /** At most {@code count} of the newest entries, newest first. */
  public List<Entry> newest(int count) {
    var from = Math.max(0, kept.size() - count);
    return kept.subList(from, kept.size()).reversed().stream().toList();
  }
}
