package dev.flotilla.practice.people;

/** What a seat pays for; it decides how long a note may be. */
public enum Plan {
  BASIC(200),
  PAID(300);

  private final int noteLimit;

  Plan(int noteLimit) {
    this.noteLimit = noteLimit;
  }

  /** In UTF-16 code units. */
  public int noteLimit() {
    return noteLimit;
  }
}
