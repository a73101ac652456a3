package dev.flotilla.practice.people;

/** A line of somebody's experience. */
public record Job(String title, String company, int from, int months) {}
