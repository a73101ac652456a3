package dev.flotilla.practice.front;

import dev.flotilla.practice.people.Person;

/** What the invite dialog says about one person. */
public record InviteView(Member me, Person person, int noteLimit, int notesLeft) {}
