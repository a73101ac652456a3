package dev.flotilla.worker.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Contexts of accounts that may act again soon, without a page: half a megabyte each. The longest
 * unused goes first. Used by the browser's own thread; only {@link #accounts()} by others.
 */
public final class ParkedContexts {
  private record Parked(BrowserContext context, long sessionVersion) {}

  private final int most;
  private final LinkedHashMap<String, Parked> parked = new LinkedHashMap<>();
  private volatile List<String> accounts = List.of();

  /** Keeps at most {@code most}. */
  public ParkedContexts(int most) {
    this.most = most;
  }

  /** Takes out the account's context, if its session is still the one granted. */
  public Optional<BrowserContext> take(String account, long sessionVersion) {
    var found = parked.remove(account);
    listed();
    if (found == null) {
      return Optional.empty();
    }
    if (found.sessionVersion != sessionVersion) {
      close(found.context);
      return Optional.empty();
    }
    return Optional.of(found.context);
  }

  /** Keeps a context that has no page. */
  public void park(String account, BrowserContext context, long sessionVersion) {
    var before = parked.put(account, new Parked(context, sessionVersion));
    if (before != null) {
      close(before.context);
    }
    var oldest = parked.size() > most ? parked.pollFirstEntry() : null;
    if (oldest != null) {
      close(oldest.getValue().context);
    }
    listed();
  }

  /** Forgets all, where their browser has ended. */
  public void clear() {
    parked.clear();
    listed();
  }

  /** The accounts kept now. */
  public List<String> accounts() {
    return accounts;
  }

  private void listed() {
    accounts = List.copyOf(parked.keySet());
  }

  private static void close(BrowserContext context) {
    try {
      context.close();
    } catch (PlaywrightException e) {
      // A context that cannot be closed is one that is gone.
    }
  }
}
