package dev.flotilla.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Redis that forgets or evicts must not hold leases: refused at the start, all faults at once.
 */
final class RedisCheck {
  private RedisCheck() {}

  static void refuseUnsafe(Map<String, String> settings) {
    var faults = new ArrayList<String>();
    want(
        settings,
        "maxmemory-policy",
        "noeviction",
        "or Redis may drop a lease to make room",
        faults);
    want(settings, "appendonly", "yes", "or a restart forgets every invitation", faults);
    want(
        settings,
        "appendfsync",
        "always",
        "or a killed Redis forgets what it has acknowledged",
        faults);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "this Redis is not safe for a fleet: " + String.join("; ", faults));
    }
  }

  private static void want(
      Map<String, String> settings, String name, String value, String why, List<String> faults) {
    var is = settings.getOrDefault(name, "unknown");
    if (!is.equals(value)) {
      faults.add(name + " is " + is + ", set it to " + value + ", " + why);
    }
  }
}
