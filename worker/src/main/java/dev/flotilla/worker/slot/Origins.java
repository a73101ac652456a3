package dev.flotilla.worker.slot;

import java.net.URI;

/** What an origin says about where its site is. */
final class Origins {
  private Origins() {}

  /** Whether the site is this very machine, so that a browser needs to reach no other. */
  static boolean isLoopback(String origin) {
    return "127.0.0.1".equals(URI.create(origin).getHost());
  }
}
