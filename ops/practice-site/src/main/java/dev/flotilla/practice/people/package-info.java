/**
 * Who lives on the practice site: invented people, the seats, and what each of them shows. All of
 * it follows from one seed.
 */
@NullMarked
package dev.flotilla.practice.people;

import org.jspecify.annotations.NullMarked;
