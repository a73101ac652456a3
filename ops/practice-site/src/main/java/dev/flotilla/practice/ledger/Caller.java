package dev.flotilla.practice.ledger;

/**
 * Who asked: the seat, its session and the connection. The session is named by a digest of its
 * cookie, so that the ledger holds nothing one could sign in with.
 */
public record Caller(String seat, String session, String connection) {}
