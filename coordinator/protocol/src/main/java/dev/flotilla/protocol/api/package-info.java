/**
 * What clients of the public API send and receive: the command line, the demo and anybody's
 * scripts.
 */
@NullMarked
package dev.flotilla.protocol.api;

import org.jspecify.annotations.NullMarked;
