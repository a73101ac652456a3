/** The pages people look at. */
@NullMarked
package dev.flotilla.coordinator.console;

import org.jspecify.annotations.NullMarked;
