/**
 * The independent witness: what the practice site really received, compared with what the
 * coordinator believes.
 */
@NullMarked
package dev.flotilla.drills.ledger;

import org.jspecify.annotations.NullMarked;
