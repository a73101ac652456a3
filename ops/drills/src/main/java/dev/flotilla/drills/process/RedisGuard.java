package dev.flotilla.drills.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Redis knows nothing of its supervisor. A shell beside it waits for the lifeline to close and then
 * asks it to end; the process itself is Redis, by {@code exec}, so its id and its exit code are
 * Redis's own.
 */
public final class RedisGuard {
  private static final String SCRIPT =
      "exec 3<&0; (cat <&3 >/dev/null; kill -TERM $$ 2>/dev/null) & exec \"$@\" </dev/null 3<&-";

  private RedisGuard() {}

  /** The guarded command. */
  public static List<String> around(List<String> redis) {
    var command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "redis-guard"));
    command.addAll(redis);
    return List.copyOf(command);
  }
}
