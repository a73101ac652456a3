package dev.flotilla.drills.site;

/** A situation on one front of the site and in one language. */
record Scene(Situation situation, String front, String language) {
  @Override
  public String toString() {
    return situation.kind().wire() + " · " + situation.name() + " · " + front + " · " + language;
  }
}
