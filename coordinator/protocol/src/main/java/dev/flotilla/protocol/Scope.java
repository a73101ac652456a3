package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom an {@link Outcome} concerns, and so who is held up by it. */
public enum Scope {
  /** Nobody: it went as wanted. */
  NONE,
  /** Only this contact. */
  CONTACT,
  /** The text that was to be sent. */
  CONTENT,
  /** The whole account. */
  ACCOUNT,
  /** The site, or what is known of it. */
  SITE,
  /** Ourselves: a worker, a browser, a lost lease. */
  FLEET;

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
