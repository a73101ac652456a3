package dev.flotilla.cli.terminal;

import dev.flotilla.drills.api.CallFailed;

/** What the exit code of every command means. */
public final class ExitCode {
  public static final int OK = 0;
  public static final int FAILED = 1;
  public static final int USAGE = 2;
  public static final int NOT_FOUND = 3;
  public static final int AUTH = 4;
  public static final int CONFLICT = 5;
  public static final int RATE_LIMITED = 6;
  public static final int PARTIAL = 7;
  public static final int TIMED_OUT = 8;
  public static final int UNREACHABLE = 9;
  public static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** The code for an error. */
  public static int of(Throwable error) {
    return switch (error) {
      case CallFailed failed -> of(failed);
      case InterruptedException interrupted -> INTERRUPTED;
      default -> FAILED;
    };
  }

  private static int of(CallFailed failed) {
    return switch (failed.reason()) {
      case TIMED_OUT -> TIMED_OUT;
      case UNREACHABLE -> UNREACHABLE;
      case UNREADABLE -> FAILED;
      case REFUSED -> ofStatus(failed.status());
    };
  }

  private static int ofStatus(int status) {
    return switch (status) {
      case 401, 403 -> AUTH;
      case 404 -> NOT_FOUND;
      case 408, 504 -> TIMED_OUT;
      case 409, 412 -> CONFLICT;
      case 429 -> RATE_LIMITED;
      case 502, 503 -> UNREACHABLE;
      default -> FAILED;
    };
  }
}
