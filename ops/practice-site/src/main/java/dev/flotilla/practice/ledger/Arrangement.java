package dev.flotilla.practice.ledger;

/**
 * How somebody was made to stand to a seat, though nobody did anything. {@code count} people where
 * no person is named.
 */
public record Arrangement(String relation, int ageDays, int count) {}
