package dev.flotilla.coordinator.pack;

import dev.flotilla.protocol.Lookup;
import dev.flotilla.protocol.Outcome;
import dev.flotilla.protocol.Report;
import dev.flotilla.protocol.Scope;
import dev.flotilla.protocol.Verdict;
import java.util.Locale;

/** What an attempt tells of how the pack fits the site. */
public enum Look {
  /** The page was none that the pack knows. */
  DRIFTED,
  /** The page was as the pack knows it, up to the end of the attempt. */
  FITTED,
  /** It came to no look at the page in question, or what was seen proves neither. */
  NOTHING;

  /**
   * For the pack speak a deed that was done, a reading that came to its end, and any other answer
   * for which an element was found. "Connected already" may need none: it tells nothing of a button
   * that is gone.
   */
  public static Look of(Report report) {
    if (report.outcome() instanceof Outcome.Drift) {
      return DRIFTED;
    }
    return succeeded(report) || answered(report) ? FITTED : NOTHING;
  }

  private static boolean succeeded(Report report) {
    var outcome = report.outcome();
    var whole = outcome.scope() == Scope.NONE && !(outcome instanceof Outcome.PendingListPart);
    return report.verdict() == Verdict.SENT
        && (whole || outcome instanceof Outcome.ApproachingLimit);
  }

  /** Only what could be read of the contact's own page speaks for the pack. */
  private static boolean answered(Report report) {
    var outcome = report.outcome();
    return isOfThePage(outcome.scope())
        && !(outcome instanceof Outcome.ProfileNotFound || outcome instanceof Outcome.InvalidUrl)
        && report.evidence().lookups().stream().anyMatch(l -> l.candidate() > Lookup.MISSED);
  }

  private static boolean isOfThePage(Scope scope) {
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
