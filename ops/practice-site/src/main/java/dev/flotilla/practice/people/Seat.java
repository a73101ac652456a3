package dev.flotilla.practice.people;

/** Somebody who can sign in. The password is invented like its owner, and shown to who asks. */
public record Seat(String id, Person owner, String email, String password, Plan plan) {}
