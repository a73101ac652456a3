package dev.flotilla.practice.network;

import dev.flotilla.practice.people.Person;
import java.time.Instant;

/** An invitation that waits for an answer. */
public record Invitation(Person to, Instant sentAt) {}
