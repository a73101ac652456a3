package dev.flotilla.drills.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to start one process of a fleet, the same way each time.
 *
 * @param name what people call it; unique in the fleet
 * @param environment added to the supervisor's own
 * @param log where its output is appended
 * @param announce the file it writes when ready; absent where readiness is asked for otherwise
 */
public record ChildPlan(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path log,
    @Nullable Path announce) {
  public ChildPlan {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
