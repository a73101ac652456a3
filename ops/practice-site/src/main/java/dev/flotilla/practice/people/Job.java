package dev.flotilla.practice.people;

/** A line of somebody's experience, in years; {@code until} is 0 for what goes on. */
public record Job(String title, String company, int from, int until) {}
