/** Talking to a coordinator and understanding its refusals, with the JDK's HTTP client alone. */
@NullMarked
package dev.flotilla.drills.api;

import org.jspecify.annotations.NullMarked;
