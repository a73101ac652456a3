/**
 * The practice site seen from outside: its seats and people, signing in, and giving a fleet
 * something to do there.
 */
@NullMarked
package dev.flotilla.drills.practice;

import org.jspecify.annotations.NullMarked;
