package dev.flotilla.drills.ledger;

/** A seat and the person it acted upon. */
record Deed(String seat, String person) implements Comparable<Deed> {
  @Override
  public int compareTo(Deed other) {
    var bySeat = seat.compareTo(other.seat);
    return bySeat != 0 ? bySeat : person.compareTo(other.person);
  }

  @Override
  public String toString() {
    return seat + " → " + person;
  }
}
