/** One page of a site, seen through a pack: what it says, and the few deeds a flow may do on it. */
@NullMarked
package dev.flotilla.worker.page;

import org.jspecify.annotations.NullMarked;
