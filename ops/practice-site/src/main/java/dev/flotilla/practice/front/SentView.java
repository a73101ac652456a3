package dev.flotilla.practice.front;

import java.util.List;

/** The first rows of the sent list, and how many there are in all. */
public record SentView(Member me, List<SentRow> rows, int total) {
  public SentView {
    rows = List.copyOf(rows);
  }
}
