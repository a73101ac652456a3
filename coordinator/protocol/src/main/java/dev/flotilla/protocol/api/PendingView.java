package dev.flotilla.protocol.api;

import dev.flotilla.protocol.PendingRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account's pending list as it was last read whole: {@code GET /v1/accounts/{id}/pending}.
 *
 * @param readAt when the reading was complete, absent before the first
 * @param total how many there are
 * @param data one page of them, newest first
 */
public record PendingView(
    @Nullable Instant readAt,
    int total,
    List<PendingRow> data,
    boolean hasMore,
    @Nullable String nextCursor) {
  public PendingView {
    data = List.copyOf(data);
  }
}
