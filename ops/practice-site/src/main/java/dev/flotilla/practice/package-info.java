/**
 * A stand-in professional network and its ledger: the independent witness of what a fleet really
 * did. A leaf: it imports nothing of the fleet.
 */
@NullMarked
package dev.flotilla.practice;

import org.jspecify.annotations.NullMarked;
