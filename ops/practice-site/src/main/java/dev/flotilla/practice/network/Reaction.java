package dev.flotilla.practice.network;

/** What a member answers a post or a comment with. */
public enum Reaction {
  LIKE,
  CELEBRATE
}
