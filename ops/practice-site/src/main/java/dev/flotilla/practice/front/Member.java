package dev.flotilla.practice.front;

import dev.flotilla.practice.html.Html;
import dev.flotilla.practice.people.Person;

/**
 * Who a page is rendered for, and what is particular about this very rendering: its nonce, how long
 * it is deaf at first, and what stands on it besides.
 */
public record Member(
    Person person, Phrases phrases, String pageNonce, int hydratedAfterMs, Html extra) {
  /** A page is there before it listens, as real ones are. */
  public static final int HYDRATED_AFTER_MS = 180;

  public Member(Person person, Phrases phrases, String pageNonce) {
    this(person, phrases, pageNonce, HYDRATED_AFTER_MS, Html.NONE);
  }

  public Member with(Html more) {
    return new Member(person, phrases, pageNonce, hydratedAfterMs, more);
  }

  public Member deafFor(int ms) {
    return new Member(person, phrases, pageNonce, ms, extra);
  }
}
