package dev.flotilla.protocol;

/** The answer to a registration: every interval is the coordinator's to choose. */
public record WorkerWelcome(String worker, Intervals intervals) {}
