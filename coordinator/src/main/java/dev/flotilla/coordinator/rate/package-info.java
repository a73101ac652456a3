/** How often: policies of token buckets. The taking itself happens inside the granting function. */
@NullMarked
package dev.flotilla.coordinator.rate;

import org.jspecify.annotations.NullMarked;
