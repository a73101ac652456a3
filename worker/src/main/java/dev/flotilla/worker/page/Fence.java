package dev.flotilla.worker.page;

import java.util.Optional;

/** Whether this process may still touch the site for an account, by its own clock. */
public interface Fence {
  /** Why nothing may be navigated or clicked any more; empty while it may. */
  Optional<String> closed();

  /** How long it stays open without another renewal, in milliseconds; 0 once closed. */
  long remainingMs();
}
