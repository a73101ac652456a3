package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a renewal tells the worker to do with its lease. */
public enum Order {
  CONTINUE,
  /** Bring the current action to its end, then release. */
  FINISH_CURRENT,
  /** Stop before the commit; after it, read the result and release. */
  ABORT;

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
