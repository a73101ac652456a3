/** How each action is done: steps over a page, and what the attempt ended with. */
@NullMarked
package dev.flotilla.worker.flow;

import org.jspecify.annotations.NullMarked;
