package dev.flotilla.coordinator.lease;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.protocol.PendingPart;
import dev.flotilla.protocol.PendingRow;
import dev.flotilla.protocol.Wire;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the pending list in the words of the settling function.
 *
 * @param rows a JSON list: a row's key, its text, the next one's key and so on; empty without a
 *     part. The key is the same in every part that shows the row
 * @param end 1 where the list's end was reached
 * @param anew 1 where only these rows count, and none of a part before
 */
record Gathered(String rows, int total, int end, int anew) {
  static Gathered of(@Nullable PendingPart part) {
    if (part == null) {
      return new Gathered("", -1, 0, 0);
    }
    try {
      var flat = new ArrayList<String>();
      for (var row : part.rows()) {
        flat.add(key(row));
        flat.add(Wire.JSON.writeValueAsString(row));
      }
      return new Gathered(
          Wire.JSON.writeValueAsString(flat),
          part.total(),
          part.end() ? 1 : 0,
          part.anew() ? 1 : 0);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String key(PendingRow row) {
    return row.contact().isEmpty()
        ? "member:" + Objects.requireNonNullElse(row.member(), "")
        : row.contact();
  }
}
