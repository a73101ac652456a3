package dev.flotilla.protocol;

/** One attempt at one action. {@code attempt} counts from 1. */
public record Assignment(String id, int attempt, Mode mode, Action action) {}
