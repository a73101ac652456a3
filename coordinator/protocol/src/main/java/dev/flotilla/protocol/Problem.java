package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem: {@code application/problem+json}.
 *
 * @param type the problem's page on this coordinator, {@code /problems/<code>}
 * @param detail what happened, to what, what to do next
 * @param errors the fields at fault, each by JSON pointer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    ErrorCode code,
    String requestId,
    boolean retryable,
    @Nullable List<FieldError> errors) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** One field at fault. */
  public record FieldError(String pointer, String message) {}

  public Problem {
    errors = errors == null ? null : List.copyOf(errors);
  }
}
