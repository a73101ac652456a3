/**
 * The rules and the state of the practice network: who is tied to whom, what was sent, and what the
 * site refuses. Knows neither pages nor HTTP.
 */
@NullMarked
package dev.flotilla.practice.network;

import org.jspecify.annotations.NullMarked;
