package dev.flotilla.practice.community;

import dev.flotilla.practice.people.Person;

/**
 * A member as a button shows them. {@code number} is the id in the page; {@code renamed} is the
 * markup of tomorrow, {@code removed} leaves out the control to ask with.
 */
record Tie(Person person, int number, Friendship state, boolean renamed, boolean removed) {
  /** What the button and its box are called. */
  String name() {
    return renamed ? "relation-button" : "friendship-button";
  }

  /** The id of the button itself. */
  String id() {
    return (renamed ? "member-action-" : "friend-") + number;
  }

  /** Whether there is a control to show. */
  boolean shown() {
    return state != Friendship.CLOSED && !(removed && state == Friendship.NOT_FRIENDS);
  }
}
