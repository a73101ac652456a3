package dev.flotilla.protocol;

/**
 * The lease now lasts {@code remainingMs} from when the renewal was sent, and what to do meanwhile.
 */
public record Renewed(long remainingMs, Order order) {}
