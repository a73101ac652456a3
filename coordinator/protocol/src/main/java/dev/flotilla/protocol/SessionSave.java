package dev.flotilla.protocol;

/**
 * Saves session state: {@code PUT /v1/leases/{id}/session}, compare-and-set on {@code version}.
 *
 * @param proof what showed that the session was signed in when it was read
 */
public record SessionSave(Claim claim, long version, String storageState, String proof) {}
