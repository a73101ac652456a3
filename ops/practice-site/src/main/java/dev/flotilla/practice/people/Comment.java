package dev.flotilla.practice.people;

/** What somebody said under a post. {@code author} is the slug of a person of the site. */
public record Comment(String urn, String author, String text) {}
