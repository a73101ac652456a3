package dev.flotilla.selectors;

/** What tells one person on a site from another. */
public enum Identity {
  SLUG,
  MEMBER_ID,
  NAME
}
