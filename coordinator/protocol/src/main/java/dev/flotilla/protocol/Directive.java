package dev.flotilla.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The answer to a report: what the worker does with the lease now. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "directive")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Directive.Perform.class, name = "perform"),
  @JsonSubTypes.Type(value = Directive.Release.class, name = "release")
})
public sealed interface Directive {
  /** Go on with {@code next}; the lease lasts {@code remainingMs} from when the report was sent. */
  record Perform(Assignment next, long remainingMs) implements Directive {}

  /**
   * The lease has ended with this answer. {@code nextDueMs} until the account may act again, -1
   * when nothing is queued; it tells how long the browser context is worth keeping.
   */
  record Release(long nextDueMs) implements Directive {}
}
