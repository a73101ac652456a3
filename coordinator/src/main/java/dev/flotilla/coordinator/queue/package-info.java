/** Actions: how they are submitted, and where each stands. */
@NullMarked
package dev.flotilla.coordinator.queue;

import org.jspecify.annotations.NullMarked;
