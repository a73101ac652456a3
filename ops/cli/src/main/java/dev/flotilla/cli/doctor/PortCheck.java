package dev.flotilla.cli.doctor;

import dev.flotilla.drills.process.Port;

/** A port that {@code up} would like to have. */
record PortCheck(int port, String forWhat) implements Check {
  @Override
  public Finding look() {
    return Port.isFree(port)
        ? Finding.ok("port " + port, "free for the " + forWhat)
        : Finding.warn(
            "port " + port, "taken; up puts the " + forWhat + " on a free one", "nothing to do");
  }
}
