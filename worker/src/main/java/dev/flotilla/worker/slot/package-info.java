/** From lease to report: the loop of a slot, the heart that renews, the watchdog outside both. */
@NullMarked
package dev.flotilla.worker.slot;

import org.jspecify.annotations.NullMarked;
