package dev.flotilla.protocol.api;

/** {@code POST /v1/accounts/{id}/pause}: why, in words that the owner will read. */
public record PauseRequest(String reason) {}
