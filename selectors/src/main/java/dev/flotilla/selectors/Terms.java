package dev.flotilla.selectors;

/**
 * What an owner must be told before a site is worked on: a fleet begins only where an operator has
 * accepted it by name.
 */
public record Terms(String warning) {}
