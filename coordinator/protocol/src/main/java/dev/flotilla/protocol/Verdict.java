package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Whether the deed reached the site. Unknown never gives a token back and is never retried blind.
 */
public enum Verdict {
  /** Proved on the page: it reached the site. */
  SENT,
  /** Proved: it did not reach the site. */
  NOT_SENT,
  /** Neither could be proved. */
  UNKNOWN;

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
