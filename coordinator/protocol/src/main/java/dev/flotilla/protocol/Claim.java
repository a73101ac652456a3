package dev.flotilla.protocol;

/**
 * Who speaks for a lease: the worker's boot id and the lease's fencing number. An old epoch changes
 * nothing.
 */
public record Claim(String worker, long epoch) {}
