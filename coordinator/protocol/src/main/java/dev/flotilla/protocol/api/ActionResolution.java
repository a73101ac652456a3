package dev.flotilla.protocol.api;

import dev.flotilla.protocol.Verdict;

/**
 * {@code POST /v1/actions/{id}/resolve}: a person's word on an action that looks could not settle.
 *
 * @param verdict sent or not sent
 * @param reason how it is known, for whoever reads it later
 */
public record ActionResolution(Verdict verdict, String reason) {}
