package dev.flotilla.drills.ledger;

import java.util.List;

/**
 * What a comparison found.
 *
 * @param invites invitations that reached the site, each person counted once per seat
 * @param views profile views that the site recorded
 * @param duplicateInvites clicks on an invitation for someone whom the seat had invited already
 * @param inDoubt actions that may have reached the site and wait for a look, in words
 * @param differences where ledger and coordinator disagree, in words
 */
public record LedgerComparison(
    int invites, int views, int duplicateInvites, List<String> inDoubt, List<String> differences) {
  public LedgerComparison {
    inDoubt = List.copyOf(inDoubt);
    differences = List.copyOf(differences);
  }

  /** How many disagreements there are. */
  public int mismatches() {
    return differences.size();
  }

  /** Whether both tell the same, and nobody was invited twice. */
  public boolean clean() {
    return differences.isEmpty() && duplicateInvites == 0;
  }
}
