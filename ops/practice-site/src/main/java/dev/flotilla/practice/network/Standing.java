package dev.flotilla.practice.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a person can be made to stand to a seat. */
public enum Standing {
  /** Nothing lies between them: what other traits the person has decides what is shown. */
  NONE,
  /** An invitation of the seat waits. */
  PENDING,
  CONNECTED,
  /** The person has invited the seat. */
  INCOMING,
  /** The seat withdrew an invitation. */
  WITHDRAWN,
  /** The person blocked the seat: to it, the profile is gone. */
  BLOCKED;

  /** The name on the wire. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Throws {@link IllegalArgumentException} that lists them all. */
  public static Standing of(String label) {
    return Arrays.stream(values())
        .filter(standing -> standing.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no relation \""
                    + label
                    + "\" to arrange. There are: "
                    + Arrays.stream(values())
                        .map(Standing::label)
                        .collect(Collectors.joining(", "))));
  }
}
