package dev.flotilla.selectors;

/** A number the page shows. */
public enum Amount {
  /** The longest note the site takes, in UTF-16 code units. */
  NOTE_LIMIT,
  /** Personal notes left this month. */
  NOTES_LEFT
}
