/** {@code ./flotilla drill}: rehearsals that end with a verdict. */
@NullMarked
package dev.flotilla.cli.drill;

import org.jspecify.annotations.NullMarked;
