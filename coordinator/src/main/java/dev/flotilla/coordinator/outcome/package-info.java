/** From what the page said to what follows: the one switch. */
@NullMarked
package dev.flotilla.coordinator.outcome;

import org.jspecify.annotations.NullMarked;
