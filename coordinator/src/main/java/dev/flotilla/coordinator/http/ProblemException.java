package dev.flotilla.coordinator.http;

import dev.flotilla.protocol.ErrorCode;
import dev.flotilla.protocol.Problem.FieldError;
import java.util.List;

/** A no with its reason; becomes {@code application/problem+json} at the edge. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<FieldError> errors;

  /** {@code detail} is for the reader who must act: what happened, to what, what to do next. */
  public ProblemException(ErrorCode code, String detail) {
    this(code, detail, List.of());
  }

  public ProblemException(ErrorCode code, String detail, List<FieldError> errors) {
    super(detail, null, false, false);
    this.code = code;
    this.errors = List.copyOf(errors);
  }

  /** A single field at fault. */
  public static ProblemException field(ErrorCode code, String pointer, String message) {
    return new ProblemException(
        code, pointer + " " + message, List.of(new FieldError(pointer, message)));
  }

  public static ProblemException notFound(String what) {
    return new ProblemException(ErrorCode.NOT_FOUND, "There is no such " + what + ".");
  }

  public ErrorCode code() {
    return code;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
