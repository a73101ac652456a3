package dev.flotilla.worker.page;

import java.util.List;

/**
 * What a list shows now.
 *
 * @param rows those from the index on that was asked for
 * @param count how many there are up to here, pages that were left behind included
 * @param total how many there should be by the site's own count, -1 where it shows none
 * @param empty whether the page says that there are none
 * @param more whether a way to further rows is there
 */
public record Rows(List<Row> rows, int count, int total, boolean empty, boolean more) {
  public Rows {
    rows = List.copyOf(rows);
  }
}
