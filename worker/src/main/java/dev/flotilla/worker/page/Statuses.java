package dev.flotilla.worker.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest of what a page asked for and got, told without what it said. */
final class Statuses {
  private static final int MAX = 50;
  private static final int MAX_LENGTH = 200;

  private final Deque<String> lines = new ArrayDeque<>();

  /** {@code status} is the answer's number, or what became of it instead. */
  void add(String method, String status, String address) {
    var line = "%s %s %s".formatted(method, status, Redaction.address(address));
    lines.add(line.substring(0, Math.min(line.length(), MAX_LENGTH)));
    if (lines.size() > MAX) {
      lines.remove();
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
