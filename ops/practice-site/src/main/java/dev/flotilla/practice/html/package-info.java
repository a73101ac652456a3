/**
 * Markup that cannot be injected into: everything placed in it is escaped unless it is markup
 * already.
 */
@NullMarked
package dev.flotilla.practice.html;

import org.jspecify.annotations.NullMarked;
