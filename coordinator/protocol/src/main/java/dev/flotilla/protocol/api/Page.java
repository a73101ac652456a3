package dev.flotilla.protocol.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, in the order of ids. {@code nextCursor} continues it. */
public record Page<T>(List<T> data, boolean hasMore, @Nullable String nextCursor) {
  public Page {
    data = List.copyOf(data);
  }
}
