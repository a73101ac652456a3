/**
 * A site of quite another kind on the same people, seats and ledger: a community whose members ask
 * one another for friendship by one click on a button that toggles. Two template variants show it.
 */
@NullMarked
package dev.flotilla.practice.community;

import org.jspecify.annotations.NullMarked;
