package dev.flotilla.coordinator.pack;

import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Scope;
import java.util.Locale;

/** What an attempt tells of how the pack fits the site. */
public enum Look {
  /** The page was none that the pack knows. */
  DRIFTED,
  /** The page was as the pack knows it, up to the end of the attempt. */
  FITTED,
  /** It came to no look at the page in question, or what was seen proves neither. */
  NOTHING;

  /** Only what could be read of the contact's own page speaks for the pack. */
  public static Look of(Outcome outcome) {
    if (outcome instanceof Outcome.Drift) {
      return DRIFTED;
    }
    if (outcome instanceof Outcome.ProfileNotFound || outcome instanceof Outcome.InvalidUrl) {
      return NOTHING;
    }
    return fitted(outcome.scope()) ? FITTED : NOTHING;
  }

  private static boolean fitted(Scope scope) {
    return switch (scope) {
      case NONE, CONTACT, CONTENT -> true;
      case ACCOUNT, SITE, FLEET -> false;
    };
  }

  /** The word of the settling function. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
