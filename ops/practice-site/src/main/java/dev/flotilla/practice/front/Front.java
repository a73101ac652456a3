package dev.flotilla.practice.front;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The ways in which the site can look. The real one shows the first two at once; the other two are
 * a site of another kind.
 */
public enum Front {
  /** Hashed classes, component keys, native dialogs. */
  NEWER,
  /** Older fragments: named classes, dialogs and messages in an open shadow root. */
  OLDER,
  /** A community site: friendship links in boxes, answered with markup. */
  COMMUNITY_CLASSIC,
  /** The same community with other templates: buttons in forms, answered with JSON. */
  COMMUNITY_MODERN;

  /** The name on the wire and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it can be read in, each language named as in {@code html[lang]}. */
  public List<String> languages() {
    return switch (this) {
      case NEWER, OLDER -> Phrases.LANGUAGES;
      case COMMUNITY_CLASSIC, COMMUNITY_MODERN -> List.of("en", "de");
    };
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
