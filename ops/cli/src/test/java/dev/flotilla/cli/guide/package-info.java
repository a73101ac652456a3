/** The documentation's how-tos, followed word for word. */
@NullMarked
package dev.flotilla.cli.guide;

import org.jspecify.annotations.NullMarked;
