package dev.flotilla.practice.front;

/** The sign-in form: where to go next, the address typed before, and whether it was wrong. */
public record LoginView(Phrases phrases, String next, String email, boolean wrong) {}
