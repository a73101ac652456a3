/**
 * The worker's side of the lease protocol: calls to the coordinator, and when they are repeated.
 */
@NullMarked
package dev.flotilla.worker.client;

import org.jspecify.annotations.NullMarked;
