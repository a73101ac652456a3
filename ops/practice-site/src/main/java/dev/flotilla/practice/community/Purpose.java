package dev.flotilla.practice.community;

/** What a token in a page allows: one for each kind of deed. */
enum Purpose {
  FRIENDSHIP,
  ACTIVITY,
  SIGN_OUT
}
