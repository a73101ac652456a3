/**
 * The pages for the people who run the practice site: its address, its seats and its ledger in
 * plain words.
 */
@NullMarked
package dev.flotilla.practice.lobby;

import org.jspecify.annotations.NullMarked;
