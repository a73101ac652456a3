package dev.flotilla.cli.client;

import dev.flotilla.cli.terminal.Cell;
import dev.flotilla.cli.terminal.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names and values under one another; what is absent is left out. */
final class Facts {
  private final List<Line> lines = new ArrayList<>();

  void add(String name, @Nullable String value) {
    if (value != null) {
      add(name, Cell.of(value));
    }
  }

  void add(String name, Cell value) {
    lines.add(Line.of(Cell.faint("%-10s".formatted(name)), value));
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }
}
