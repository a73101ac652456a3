package dev.flotilla.practice.front;

import java.util.List;

/**
 * Rows of the sent list, and how many there are in all. They are those of {@code page} where the
 * list stands on {@code pages}; else ({@code pages} is 0) the first, and more come on request.
 */
public record SentView(Member me, List<SentRow> rows, int total, int page, int pages) {
  public SentView {
    rows = List.copyOf(rows);
  }
}
