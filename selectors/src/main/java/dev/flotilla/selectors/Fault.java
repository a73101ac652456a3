package dev.flotilla.selectors;

/**
 * One thing wrong with a pack.
 *
 * @param line counted from 1; 0 where the fault belongs to no line
 */
public record Fault(int line, String message) {
  @Override
  public String toString() {
    return line == 0 ? message : "line " + line + ": " + message;
  }
}
