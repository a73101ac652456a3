package dev.flotilla.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns as wide as they need to be; columns named with a leading "#" stand right. */
public final class Table {
  private static final String GAP = "  ";

  private final List<String> names;
  private final List<List<Cell>> rows = new ArrayList<>();

  public Table(String... names) {
    this.names = List.of(names);
  }

  /** Adds a row with one cell per column. */
  public Table row(Cell... cells) {
    if (cells.length != names.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + names.size() + " columns");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The table, each line indented by {@code indent} spaces. */
  public List<Line> lines(int indent) {
    var lines = new ArrayList<Line>();
    lines.add(line(indent, names.stream().map(name -> Cell.faint(title(name))).toList()));
    rows.forEach(row -> lines.add(line(indent, row)));
    return lines;
  }

  private Line line(int indent, List<Cell> row) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(" ".repeat(indent)));
    for (var column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      var pad = Cell.of(" ".repeat(width(column) - cell.width()));
      if (right(column)) {
        cells.add(pad);
        cells.add(cell);
      } else {
        cells.add(cell);
        cells.add(pad);
      }
      cells.add(Cell.of(GAP));
    }
    return new Line(cells);
  }

  private int width(int column) {
    var widest = rows.stream().mapToInt(row -> row.get(column).width()).max().orElse(0);
    return Math.max(widest, title(names.get(column)).length());
  }

  private boolean right(int column) {
    return names.get(column).startsWith("#");
  }

  private static String title(String name) {
    return name.startsWith("#") ? name.substring(1) : name;
  }
}
