/** The newer front end: component keys, native dialogs, a workspace that scrolls by itself. */
@NullMarked
package dev.flotilla.practice.front.newer;

import org.jspecify.annotations.NullMarked;
