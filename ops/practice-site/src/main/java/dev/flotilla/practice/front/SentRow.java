package dev.flotilla.practice.front;

import dev.flotilla.practice.people.Person;

/** An invitation that waits, and how many whole days it has done so. */
public record SentRow(Person person, long days) {}
