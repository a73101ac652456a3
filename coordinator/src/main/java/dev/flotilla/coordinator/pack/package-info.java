/**
 * Packs in the store: which version of a site's is in force and for whom, and how well it fits.
 * What runs inside the granting, permitting and settling functions is in {@code pack/*.lua}.
 */
@NullMarked
package dev.flotilla.coordinator.pack;

import org.jspecify.annotations.NullMarked;
