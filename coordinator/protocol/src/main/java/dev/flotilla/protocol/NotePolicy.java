package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of an invitation whose note cannot go with it as it is written. */
public enum NotePolicy {
  /** It is not sent. */
  REFUSE,
  /** It is sent without a note. */
  OMIT;

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
