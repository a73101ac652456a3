package dev.flotilla.practice.ledger;

import io.vertx.core.Future;
import java.util.List;

/** Where lines are kept. Lines are kept in the order in which they are given. */
public interface LedgerStore extends AutoCloseable {
  /** Keeps nothing beyond the life of the process. */
  static LedgerStore inMemory() {
    return new LedgerStore() {
      @Override
      public List<Entry> read() {
        return List.of();
      }

      @Override
      public Future<Void> append(Entry entry) {
        return Future.succeededFuture();
      }

      @Override
      public void close() {}
    };
  }

  /** What was kept before this process. */
  List<Entry> read();

  /** Completes when the entry would survive a loss of power. */
  Future<Void> append(Entry entry);

  @Override
  void close();
}
