package dev.flotilla.drills.api;

import dev.flotilla.protocol.Problem;
import dev.flotilla.protocol.Problem.FieldError;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call to the coordinator brought no answer, or a no. */
public final class CallFailed extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    REFUSED,
    UNREACHABLE,
    TIMED_OUT,
    UNREADABLE
  }

  private final Reason reason;
  private final int status;
  private final transient @Nullable Problem problem;

  private CallFailed(Reason reason, int status, @Nullable Problem problem, String message) {
    super(message);
    this.reason = reason;
    this.status = status;
    this.problem = problem;
  }

  static CallFailed refused(Problem problem) {
    var message = new StringBuilder(problem.title());
    if (!problem.detail().isBlank() && !problem.detail().equals(problem.title())) {
      message.append(": ").append(problem.detail());
    }
    for (var field : problem.errors() == null ? List.<FieldError>of() : problem.errors()) {
      // The detail often tells of the first field already.
      if (!problem.detail().contains(field.message())) {
        message.append("\n  ").append(field.pointer()).append(": ").append(field.message());
      }
    }
    return new CallFailed(Reason.REFUSED, problem.status(), problem, message.toString());
  }

  static CallFailed refused(int status, String what) {
    return new CallFailed(Reason.REFUSED, status, null, what + " was answered with HTTP " + status);
  }

  static CallFailed of(Reason reason, String message) {
    return new CallFailed(reason, 0, null, message);
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The HTTP status of a refusal, else 0. */
  public int status() {
    return status;
  }

  /** What a refusal said for itself. */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }
}
