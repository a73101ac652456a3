/**
 * Requests in, pages and JSON out: signed-in or not, which bad day applies, what is written to the
 * ledger.
 */
@NullMarked
package dev.flotilla.practice.http;

import org.jspecify.annotations.NullMarked;
