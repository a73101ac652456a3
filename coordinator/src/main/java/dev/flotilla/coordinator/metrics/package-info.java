/** What Prometheus scrapes. */
@NullMarked
package dev.flotilla.coordinator.metrics;

import org.jspecify.annotations.NullMarked;
