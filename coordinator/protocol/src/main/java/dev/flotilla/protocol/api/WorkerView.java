package dev.flotilla.protocol.api;

import java.time.Instant;

/** A worker as clients see it. {@code state} is connected, cordoned, draining or lost. */
public record WorkerView(
    String id,
    String name,
    String version,
    int slots,
    int leases,
    String state,
    Instant lastSeenAt) {}
