/** The fleet at a glance: counts and workers. */
@NullMarked
package dev.flotilla.coordinator.fleet;

import org.jspecify.annotations.NullMarked;
