package dev.flotilla.practice.front;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ways in which the site can look. The real one shows the first two at once. */
public enum Front {
  /** Hashed classes, component keys, native dialogs. */
  NEWER,
  /** Older fragments: named classes, dialogs and messages in an open shadow root. */
  OLDER;

  /** The name on the wire and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Throws {@link IllegalArgumentException} that lists them all. */
  public static Front of(String label) {
    return Arrays.stream(values())
        .filter(front -> front.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no front \""
                    + label
                    + "\". The fronts are: "
                    + Arrays.stream(values()).map(Front::label).collect(Collectors.joining(", "))));
  }
}
