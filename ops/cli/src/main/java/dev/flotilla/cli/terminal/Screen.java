package dev.flotilla.cli.terminal;

import java.io.PrintStream;
import java.util.List;

/**
 * One output stream and what it can show. On a terminal the last painted block can be painted over;
 * elsewhere every line stays.
 */
public final class Screen {
  private static final int WIDE = 10_000;

  private final PrintStream stream;
  private final boolean terminal;
  private final boolean colour;
  private final int columns;
  private final int rows;
  private int painted;

  public Screen(PrintStream stream, boolean terminal, boolean colour, int columns, int rows) {
    this.stream = stream;
    this.terminal = terminal;
    this.colour = colour;
    this.columns = columns;
    this.rows = rows;
  }

  /** Whether a person looks at it now. */
  public boolean terminal() {
    return terminal;
  }

  /** Whether colour is wanted. */
  public boolean colour() {
    return colour;
  }

  /** Where others may write. */
  public PrintStream stream() {
    return stream;
  }

  /** Writes lines that stay. */
  public synchronized void print(List<Line> lines) {
    wipe();
    lines.forEach(line -> stream.println(line.text(colour)));
    stream.flush();
  }

  /** Writes one line that stays. */
  public void print(Line line) {
    print(List.of(line));
  }

  /** Paints a block over the last one; as many of its lines as the terminal has. */
  public synchronized void paint(List<Line> lines) {
    if (!terminal) {
      throw new IllegalStateException("Only a terminal can be painted over");
    }
    var fitting = lines.subList(0, Math.min(lines.size(), Math.max(1, rows - 1)));
    // One write: a half-painted block would flicker.
    var text = new StringBuilder(back());
    fitting.forEach(
        line -> text.append("\u001b[2K").append(line.clip(width()).text(colour)).append('\n'));
    text.append("\u001b[J");
    stream.print(text);
    stream.flush();
    painted = fitting.size();
  }

  /** Takes the painted block away. */
  public synchronized void wipe() {
    if (painted > 0) {
      stream.print(back() + "\u001b[J");
      painted = 0;
    }
  }

  /** Leaves the painted block where it is; the next goes below. */
  public synchronized void keep() {
    painted = 0;
  }

  private String back() {
    return painted == 0 ? "" : "\u001b[" + painted + "A\r";
  }

  private int width() {
    return columns > 0 ? columns - 1 : WIDE;
  }
}
