/**
 * The one command: hands each word of the command line to what does it, and answers by exit code.
 */
@NullMarked
package dev.flotilla.cli;

import org.jspecify.annotations.NullMarked;
