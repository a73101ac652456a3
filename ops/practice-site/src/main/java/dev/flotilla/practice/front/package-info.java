/**
 * What pages show, apart from how: the records a front end renders, and the dictionary of its
 * words.
 */
@NullMarked
package dev.flotilla.practice.front;

import org.jspecify.annotations.NullMarked;
