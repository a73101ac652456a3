/** Looks over a machine: one line a check, each with the way to mend it. */
@NullMarked
package dev.flotilla.cli.doctor;

import org.jspecify.annotations.NullMarked;
