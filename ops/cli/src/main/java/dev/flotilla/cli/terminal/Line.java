package dev.flotilla.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Cells side by side. */
public record Line(List<Cell> cells) {
  public Line {
    cells = List.copyOf(cells);
  }

  /** The line of these cells. */
  public static Line of(Cell... cells) {
    return new Line(List.of(cells));
  }

  /** An ordinary line. */
  public static Line of(String text) {
    return of(Cell.of(text));
  }

  /** An empty line. */
  public static Line blank() {
    return of("");
  }

  /** No wider than {@code width}. */
  Line clip(int width) {
    var clipped = new ArrayList<Cell>();
    var left = width;
    for (var cell : cells) {
      if (left <= 0) {
        break;
      }
      var fitting = cell.clip(left);
      clipped.add(fitting);
      left -= fitting.width();
    }
    return new Line(clipped);
  }

  String text(boolean colour) {
    var text = new StringBuilder();
    for (var cell : cells) {
      text.append(colour ? cell.ink().paint(cell.text()) : cell.text());
    }
    return text.toString().stripTrailing();
  }
}
