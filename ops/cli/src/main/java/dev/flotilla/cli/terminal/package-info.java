/** Writing for people: colour only where it is wanted, tables, and a block repainted in place. */
@NullMarked
package dev.flotilla.cli.terminal;

import org.jspecify.annotations.NullMarked;
