/** Packs tried on pages with a real browser, without a fleet. */
@NullMarked
package dev.flotilla.drills.pack;

import org.jspecify.annotations.NullMarked;
