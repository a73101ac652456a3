/** A whole fleet as processes: Redis, the practice site, a coordinator and workers. */
@NullMarked
package dev.flotilla.drills.fleet;

import org.jspecify.annotations.NullMarked;
