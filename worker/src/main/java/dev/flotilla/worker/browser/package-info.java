/** Browsers as processes: finding one, starting it with its driver, keeping contexts, ending it. */
@NullMarked
package dev.flotilla.worker.browser;

import org.jspecify.annotations.NullMarked;
