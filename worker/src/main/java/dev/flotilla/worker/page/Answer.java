package dev.flotilla.worker.page;

/**
 * What a request that the page made was answered.
 *
 * @param address after the origin
 * @param body its first characters
 * @param retryAfterMs the site's own word, 0 where it gave none
 */
public record Answer(String address, int status, String body, long retryAfterMs) {}
