package dev.flotilla.practice.people;

import java.util.Locale;

/**
 * What is particular about a person. The first group decides the relation; everyone has one of it.
 */
public enum Trait {
  /** Connect is the primary button. */
  CONNECT(true, 0),
  /** Connect stands in the More menu. */
  CONNECT_IN_MORE(true, 150),
  /** Follow is the primary button, Connect stands in the More menu. */
  FOLLOW_PRIMARY(true, 30),
  /** Can be followed, never invited. */
  FOLLOW_ONLY(true, 30),
  /** Followed by every seat already; Connect stands in the More menu. */
  FOLLOWING(true, 20),
  /** Every seat has an old invitation waiting with this person. */
  PENDING(true, 20),
  /** Every seat withdrew an invitation a short while ago. */
  WITHDRAWN_HOLD(true, 20),
  /** Connected to every seat. */
  CONNECTED(true, 30),
  /** Has invited every seat. */
  INCOMING(true, 20),
  /** Shown without a name. */
  OUT_OF_NETWORK(true, 20),
  /** The profile is gone. */
  UNAVAILABLE(true, 20),
  /** The listed address redirects to a newer one. */
  MOVED(true, 20),
  /** Connect asks for the person's email address. */
  EMAIL_REQUIRED(true, 20),
  /** Connect sends at once, without a dialog. */
  INSTANT_SEND(true, 30),

  /** The name is far longer than any layout likes. */
  LONG_NAME(false, 30),
  /** Headline and text try to break out of the markup or to look like the site's own words. */
  HOSTILE_TEXT(false, 40),
  /** The slug holds letters outside ASCII. */
  UNICODE_SLUG(false, 20),
  /** The note field has no maxlength: the site lets one type and then refuses. */
  UNBOUNDED_NOTE(false, 250),
  /** Has never posted. */
  NO_POSTS(false, 100);

  private final boolean decidesRelation;
  private final int perMille;

  Trait(boolean decidesRelation, int perMille) {
    this.decidesRelation = decidesRelation;
    this.perMille = perMille;
  }

  /** Whether this is one of the traits of which everyone has exactly one. */
  public boolean decidesRelation() {
    return decidesRelation;
  }

  /** How many of {@code people} have it; at least one. {@link #CONNECT} takes whoever is left. */
  int share(int people) {
    return Math.max(1, people * perMille / 1000);
  }

  /** The name as the site lists it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
