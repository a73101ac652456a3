package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an assignment is to be taken. */
public enum Mode {
  /** Do it. */
  PERFORM,
  /** It is in doubt: look whether it was done, and do nothing. */
  VERIFY;

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
