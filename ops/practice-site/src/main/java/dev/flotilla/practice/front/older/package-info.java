/** The older front end: named classes, and dialogs and messages in an open shadow root. */
@NullMarked
package dev.flotilla.practice.front.older;

import org.jspecify.annotations.NullMarked;
