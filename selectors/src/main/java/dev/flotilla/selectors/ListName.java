package dev.flotilla.selectors;

/** The lists that flows read. */
public enum ListName {
  /** The invitations that wait for an answer, newest first; or the directory they are told from. */
  PENDING,
  /** A contact's posts, newest first. */
  POSTS
}
