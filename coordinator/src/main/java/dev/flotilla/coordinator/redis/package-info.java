/** Talking to Redis: the server's binary, the connection, the function library. */
@NullMarked
package dev.flotilla.coordinator.redis;

import org.jspecify.annotations.NullMarked;
