package dev.flotilla.protocol;

/**
 * Asks leave for the one step that cannot be undone: {@code POST /v1/leases/{id}/permits}.
 *
 * @param permit an id of this request; the same one gets the same answer
 * @param contact must be the action's
 * @param seen what the page showed of the relation just before, in the pack's words
 */
public record PermitRequest(
    Claim claim,
    String permit,
    String action,
    int attempt,
    ActionKind kind,
    String contact,
    String seen) {}
