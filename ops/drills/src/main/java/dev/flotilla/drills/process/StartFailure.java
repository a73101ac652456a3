package dev.flotilla.drills.process;

import java.io.Serial;

/** A process did not come up; the message says which, why, and where its log is. */
public final class StartFailure extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public StartFailure(String message) {
    super(message);
  }

  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
