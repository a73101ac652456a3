/** What happened, told to whoever listens: floors below publish, subscribers above listen. */
@NullMarked
package dev.flotilla.coordinator.event;

import org.jspecify.annotations.NullMarked;
