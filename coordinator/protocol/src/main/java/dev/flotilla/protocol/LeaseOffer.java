package dev.flotilla.protocol;

/**
 * An account to act for, the worker's once acknowledged within {@code ackWithinMs}; unanswered, it
 * is offered to another.
 */
public record LeaseOffer(String lease, String account, long epoch, long ackWithinMs) {}
