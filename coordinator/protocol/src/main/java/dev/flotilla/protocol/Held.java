package dev.flotilla.protocol;

/** A lease a worker believes it holds. */
public record Held(String lease, String account, long epoch) {}
