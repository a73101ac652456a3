package dev.flotilla.protocol;

import java.util.List;

/**
 * What one attempt read of the list of pending invitations.
 *
 * @param rows at most {@value #MAX_ROWS}
 * @param total how many there are by the site's own count, -1 where it shows none
 * @param end whether the list's end was reached
 * @param anew whether the list was begun anew: rows that parts before have told do not count
 */
public record PendingPart(List<PendingRow> rows, int total, boolean end, boolean anew) {
  public static final int MAX_ROWS = 5_000;

  public PendingPart {
    rows = List.copyOf(rows);
  }

  /** A part that goes on where the one before it stopped. */
  public PendingPart(List<PendingRow> rows, int total, boolean end) {
    this(rows, total, end, false);
  }
}
