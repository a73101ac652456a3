package dev.flotilla.practice.community;

import java.util.List;

/** A page of the directory: {@code number} from 1 on, {@code total} members in all. */
record Roll(List<Tie> rows, int number, int total) {
  /** Members on a page. */
  static final int SIZE = 20;

  Roll {
    rows = List.copyOf(rows);
  }

  int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  int first() {
    return (number - 1) * SIZE + 1;
  }

  int last() {
    return first() + rows.size() - 1;
  }
}
