/**
 * What really reached the site, in order: an append-only list, on disk before anyone is answered.
 * The site state is rebuilt from it.
 */
@NullMarked
package dev.flotilla.practice.ledger;

import org.jspecify.annotations.NullMarked;
