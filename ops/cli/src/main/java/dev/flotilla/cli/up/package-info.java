/** A fleet that keeps its data, for trying things out by hand. */
@NullMarked
package dev.flotilla.cli.up;

import org.jspecify.annotations.NullMarked;
