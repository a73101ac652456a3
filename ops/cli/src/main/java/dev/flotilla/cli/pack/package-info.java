/** Packs looked at without a fleet: are they well formed, what differs, how do they fit a page. */
@NullMarked
package dev.flotilla.cli.pack;

import org.jspecify.annotations.NullMarked;
