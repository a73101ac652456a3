package dev.flotilla.worker.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.Wire;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one part of a reading stopped, as it is kept between attempts.
 *
 * @param part how many parts there were so far
 * @param rows how many rows of the list were read over all of them
 * @param pending how many of these were given as pending
 * @param total the site's own count then, -1 where it showed none
 * @param last what tells the last row that was read
 * @param page the address of the page it stood on, after the origin; absent where pages have none
 */
record Bookmark(int part, int rows, int pending, int total, String last, @Nullable String page) {
  /** The bookmark in {@code cursor}; none where it cannot be read, and the list is begun anew. */
  static Optional<Bookmark> of(String cursor) {
    try {
      return Optional.of(Wire.JSON.readValue(cursor, Bookmark.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** As a cursor; none where it would be longer than one may be. */
  Optional<String> cursor() {
    try {
      var text = Wire.JSON.writeValueAsString(this);
      return text.length() <= Report.MAX_CURSOR ? Optional.of(text) : Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record of texts and numbers can be written", e);
    }
  }
}
