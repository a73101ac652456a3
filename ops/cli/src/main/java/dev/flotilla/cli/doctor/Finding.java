package dev.flotilla.cli.doctor;

/**
 * What a check found.
 *
 * @param mend what to do about it; empty where nothing is to be done
 */
record Finding(Level level, String what, String detail, String mend) {
  /** How bad it is. */
  enum Level {
    OK,
    WARN,
    FAIL
  }

  static Finding ok(String what, String detail) {
    return new Finding(Level.OK, what, detail, "");
  }

  static Finding warn(String what, String detail, String mend) {
    return new Finding(Level.WARN, what, detail, mend);
  }

  static Finding fail(String what, String detail, String mend) {
    return new Finding(Level.FAIL, what, detail, mend);
  }
}
