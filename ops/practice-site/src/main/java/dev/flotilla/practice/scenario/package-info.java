/**
 * Bad days on request: what a person or a drill asks the site to do to a seat, to a person or to
 * everyone.
 */
@NullMarked
package dev.flotilla.practice.scenario;

import org.jspecify.annotations.NullMarked;
