package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an attempt has come. */
public enum Phase {
  OPENING,
  LOOKING,
  PREPARING,
  COMMITTING,
  PROVING,
  IDLE;

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
