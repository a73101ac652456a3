package dev.flotilla.worker.slot;

import dev.flotilla.protocol.Held;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every lease this process believes it holds, told with each renewal so that both sides compare.
 */
public final class HeldLeases {
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  void add(Held lease) {
    held.put(lease.lease(), lease);
  }

  void remove(String lease) {
    held.remove(lease);
  }

  /** All of them now. */
  public List<Held> all() {
    return List.copyOf(held.values());
  }
}
