package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of {@link Action}; queues, limits and metrics are kept by kind. */
public enum ActionKind {
  INVITE,
  VIEW;

  /** The name on the wire, in Redis keys and in metric labels. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
