package dev.flotilla.protocol;

/**
 * Signed-in browser state of an account: Playwright's storage state as JSON text, and the version
 * it was saved under.
 */
public record Session(long version, String storageState) {}
