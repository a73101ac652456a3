package dev.flotilla.protocol.api;

import dev.flotilla.protocol.Verdict;

/**
 * A person's decision about an action that nothing else could settle: {@code POST
 * /v1/actions/{id}/resolve}.
 *
 * @param verdict {@code sent} or {@code not_sent}: what the person found on the site
 * @param reason how they know, 1 to 200 characters on one line
 */
public record Resolution(Verdict verdict, String reason) {}
