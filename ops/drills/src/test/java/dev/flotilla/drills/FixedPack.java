package dev.flotilla.drills;

import static org.assertj.core.api.Assertions.assertThat;

/** The practice site's pack, mended for a day on which its connect control has become a button. */
final class FixedPack {
  private static final String BUTTON =
      "'main#workspace section[componentkey$=\"ref{member_id}Topcard\"]"
          + " button[data-does=\"invite\"][data-slug=\"{slug}\"]'";
  private static final String ELEMENT = "  connect:\n";
  private static final String RULE = "  - relation: connectable\n    rule: connect-key\n";

  private FixedPack() {}

  static String of(String released, String version) {
    assertThat(released).contains(ELEMENT, RULE);
    return renamed(released, version)
        .replace(ELEMENT, ELEMENT + "    - " + BUTTON + "\n")
        .replace(
            RULE,
            """
              - relation: connectable
                rule: connect-button
                when:
                  - shows: %s
            """
                    .formatted(BUTTON)
                + RULE);
  }

  /** The very same under another version. */
  static String renamed(String released, String version) {
    return released.replaceFirst("(?m)^version: .*$", "version: " + version);
  }
}
