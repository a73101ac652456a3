package dev.flotilla.practice.community;

import dev.flotilla.practice.html.Html;

/** What a deed came to, before a variant gives it its shape. */
sealed interface Reply {
  /** Markup in place of what was clicked. */
  record Contents(Html fragment) implements Reply {}

  /** Other words on what was clicked. */
  record Label(String words) implements Reply {}

  /** Done, and nothing is left to click. */
  record Done(String words) implements Reply {}

  record Refused(String words) implements Reply {}
}
