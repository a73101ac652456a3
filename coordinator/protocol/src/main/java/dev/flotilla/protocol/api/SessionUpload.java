package dev.flotilla.protocol.api;

/** {@code PUT /v1/accounts/{id}/session}: a Playwright storage state, as JSON text. */
public record SessionUpload(String storageState) {}
