package dev.flotilla.protocol;

/**
 * The answer to an acknowledged offer: everything needed to act for the account.
 *
 * @param remainingMs from when the acknowledgement was sent
 * @param origin scheme, host and port of the site, such as {@code http://127.0.0.1:8090}
 */
public record LeaseGrant(
    String lease,
    String account,
    long epoch,
    long remainingMs,
    String origin,
    PackRef pack,
    Session session,
    Assignment assignment) {}
