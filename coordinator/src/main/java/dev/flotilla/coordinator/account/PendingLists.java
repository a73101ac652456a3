package dev.flotilla.coordinator.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.flotilla.coordinator.http.ProblemException;
import dev.flotilla.coordinator.redis.FleetStore;
import dev.flotilla.coordinator.redis.Reply;
import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.PendingRow;
import dev.flotilla.protocol.Wire;
import dev.flotilla.protocol.api.PendingView;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pending list of an account, as it was last read whole. */
public final class PendingLists {
  /** When the list was read, and how many rows were given of it: a cursor is for that list only. */
  private static final Pattern CURSOR = Pattern.compile("([0-9]{1,15})-([0-9]{1,6})");

  private final FleetStore store;

  public PendingLists(FleetStore store) {
    this.store = store;
  }

  /** A page of it. Before the first reading it is empty and has no time. */
  public Future<PendingView> page(String account, int limit, Optional<String> cursor) {
    var from = cursor.map(Position::parse);
    int offset = from.map(Position::offset).orElse(0);
    return store
        .call("pending_get", account, offset, limit)
        .map(r -> {
          if (!r.is("ok")) {
            throw ProblemException.notFound("account");
          }
          if (from.isPresent() && from.get().read() != r.number("read")) {
            throw new ProblemException(
                ErrorCode.BAD_REQUEST,
                "The list was read anew since; begin again without a cursor.");
          }
          return view(r, offset);
        });
  }

  private static PendingView view(Reply r, int offset) {
    var rows = rows(r.get("rows"));
    var total = (int) r.number("total");
    var end = offset + rows.size();
    var more = end < total;
    return new PendingView(
        r.get("read").isEmpty() ? null : Instant.ofEpochMilli(r.number("read")),
        total,
        rows,
        more,
        more ? r.get("read") + "-" + end : null);
  }

  private static List<PendingRow> rows(String json) {
    try {
      return Wire.JSON.readValue(json, new TypeReference<List<PendingRow>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored pending list cannot be read", e);
    }
  }

  private record Position(long read, int offset) {
    static Position parse(String cursor) {
      var m = CURSOR.matcher(cursor);
      if (!m.matches()) {
        throw new ProblemException(
            ErrorCode.BAD_REQUEST, "The cursor is the next_cursor of the page before.");
      }
      return new Position(Long.parseLong(m.group(1)), Integer.parseInt(m.group(2)));
    }
  }
}
