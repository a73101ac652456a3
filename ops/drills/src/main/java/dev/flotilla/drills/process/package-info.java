/**
 * Operating-system processes of a fleet: started so that none outlives its supervisor, awaited,
 * stopped, killed.
 */
@NullMarked
package dev.flotilla.drills.process;

import org.jspecify.annotations.NullMarked;
