/**
 * The contract between the coordinator and its workers: records, and the one JSON mapper both sides
 * use. It imports nothing of ours. Durations are milliseconds that remain, never an absolute time:
 * no process decides by another's clock.
 */
@NullMarked
package dev.flotilla.protocol;

import org.jspecify.annotations.NullMarked;
