/** The coordinator: put together here, and started. */
@NullMarked
package dev.flotilla.coordinator;

import org.jspecify.annotations.NullMarked;
