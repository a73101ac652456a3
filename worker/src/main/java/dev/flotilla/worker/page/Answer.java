package dev.flotilla.worker.page;

/**
 * What a request that the page made was answered.
 *
 * @param address after the origin
 * @param posted the request's body; it stays in memory and is no part of any evidence
 * @param body the answer, its first {@value #MAX_BODY} characters
 * @param retryAfterMs the site's own word, 0 where it gave none
 */
record Answer(
    String method, String address, String posted, int status, String body, long retryAfterMs) {
  static final int MAX_BODY = 250_000;
}
